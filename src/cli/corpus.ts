import { runHere } from './nodeWorld';

void runHere();

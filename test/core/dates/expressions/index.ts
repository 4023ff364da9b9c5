import { enDays, enDurations, enNegatives, enPeriods } from './en';
import { enProse } from './enProse';
import type { Table } from './table';
import { viClock } from './viClock';
import { viDays, viNewYear, viOpenDays } from './viDays';
import { viDurations, viLunar } from './viDurations';
import { viNegatives } from './viNegatives';
import { viPeriods } from './viPeriods';
import { viProse } from './viProse';

export const TABLES: readonly Table[] = [
  viDays,
  viOpenDays,
  viNewYear,
  viClock,
  viPeriods,
  viDurations,
  viLunar,
  viProse,
  viNegatives,
  enDays,
  enPeriods,
  enDurations,
  enProse,
  enNegatives,
];

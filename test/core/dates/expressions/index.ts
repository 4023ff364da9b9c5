import { enDays, enDurations, enNegatives, enPeriods } from './en';
import type { Table } from './table';
import { viClock } from './viClock';
import { viDays, viNewYear, viOpenDays } from './viDays';
import { viDurations, viLunar } from './viDurations';
import { viNegatives } from './viNegatives';
import { viPeriods } from './viPeriods';

export const TABLES: readonly Table[] = [
  viDays,
  viOpenDays,
  viNewYear,
  viClock,
  viPeriods,
  viDurations,
  viLunar,
  viNegatives,
  enDays,
  enPeriods,
  enDurations,
  enNegatives,
];

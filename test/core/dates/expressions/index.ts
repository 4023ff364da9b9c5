import { enDays, enDurations, enNegatives, enPeriods } from './en';
import { enProse } from './enProse';
import { secondEnDays, secondEnDurations, secondEnNegatives, secondEnPeriods } from './secondEn';
import { secondViDays, secondViLeaning, secondViNewYear, secondViOpen } from './secondViDays';
import { secondViNegatives } from './secondViNegatives';
import { secondViClock, secondViDurations, secondViLunar, secondViPeriods } from './secondViPeriods';
import type { Table } from './table';
import { thirdEn } from './thirdEn';
import { thirdVi } from './thirdVi';
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
  secondViDays,
  secondViLeaning,
  secondViNewYear,
  secondViOpen,
  secondViClock,
  secondViPeriods,
  secondViDurations,
  secondViLunar,
  secondViNegatives,
  secondEnDays,
  secondEnPeriods,
  secondEnDurations,
  secondEnNegatives,
  thirdVi,
  thirdEn,
];

import { table } from './table';

export const enDays = table(
  'English: days and hours',
  'en',
  '2020-07-02',
  `
The talks were held on ⟦June 28⟧ in Paris → DATE 2020-06-28
The treaty was signed on ⟦July 11, 1995⟧ in Hanoi → DATE 1995-07-11
He was born on ⟦19 May 1890⟧ in Nghe An → DATE 1890-05-19
The vote on ⟦2nd of September 1945⟧ → DATE 1945-09-02
Published on ⟦2020-06-15⟧ → DATE 2020-06-15
It happened ⟦yesterday⟧ → DATE 2020-07-01
It happens ⟦today⟧ → DATE 2020-07-02
She will arrive ⟦tomorrow⟧ → DATE 2020-07-03
They met ⟦the day before yesterday⟧ → DATE 2020-06-30
They will meet ⟦the day after tomorrow⟧ → DATE 2020-07-04
He said ⟦Monday⟧ that → DATE 2020-06-29
Police said on ⟦Monday⟧ that → DATE 2020-06-29
The court will rule on ⟦Monday⟧ → DATE 2020-07-06
⟦Last Friday⟧ shares fell → DATE 2020-06-26
They meet ⟦next Tuesday⟧ → DATE 2020-07-07
It opened on ⟦Monday, June 29, 2020⟧ → DATE 2020-06-29
The match starts at ⟦5:30 p.m.⟧ → TIME 2020-07-02T17:30
The match starts at ⟦5 p.m. on June 28⟧ → TIME 2020-06-28T17:00
He landed at ⟦10:15 a.m. EDT on July 1⟧ → TIME 2020-07-01T10:15-04:00
He landed at ⟦14:30 GMT⟧ → TIME 2020-07-02T14:30Z
The shop opens at ⟦noon⟧ → TIME 2020-07-02T12:00
⟦This morning⟧ it rained → TIME 2020-07-02TMO
⟦Last night⟧ it rained → TIME 2020-07-01TNI
⟦Yesterday evening⟧ it rained → TIME 2020-07-01TEV
⟦Tomorrow afternoon⟧ it will rain → TIME 2020-07-03TAF
⟦Tonight⟧ we dine → TIME 2020-07-02TNI
He left on ⟦Friday morning⟧ → TIME 2020-06-26TMO
The fair runs ⟦July 2-5, 2020⟧ in Hue → DATE 2020-07-02/2020-07-05
The fair runs ⟦June 28 - July 2⟧ in Hue → DATE 2020-06-28/2020-07-02
Released ⟦Jul. 1, 2020⟧ in stores → DATE 2020-07-01
⟦July 2, 2020 5:30 PM⟧ → TIME 2020-07-02T17:30
Due on ⟦12/25/2019⟧ at the latest → DATE 2019-12-25
Due on ⟦25/12/2019⟧ at the latest → DATE 2019-12-25
⟦2020-07-02T14:35:00+07:00⟧ → TIME 2020-07-02T14:35:00+07:00
He came on ⟦Christmas Day⟧ to Rome → DATE 2019-12-25
⟦Christmas 2018⟧ was cold → DATE 2018-12-25
⟦Thanksgiving 2019⟧ was quiet → DATE 2019-11-28
⟦Easter Sunday 2020⟧ fell early → DATE 2020-04-12
They woke at ⟦half past six⟧ → TIME 2020-07-02T06:30
They woke at ⟦seven o'clock⟧ → TIME 2020-07-02T07:00
`,
);

export const enPeriods = table(
  'English: months, quarters, years and more',
  'en',
  '2020-07-02',
  `
Founded in ⟦1995⟧, the firm → DATE 1995
Since ⟦2013⟧ trade has grown → DATE 2013
By ⟦2030⟧ it will double → DATE 2030
The plan for ⟦2016-2020⟧ failed → DATE 2016/2020
From ⟦1995⟧ to ⟦2020⟧ trade grew → DATE 1995; DATE 2020
In ⟦March 2019⟧ he resigned → DATE 2019-03
In ⟦March⟧ he resigned → DATE 2020-03
In ⟦early June⟧ rains came → DATE 2020-06 START
In ⟦late 2019⟧ the virus spread → DATE 2019 END
In ⟦mid-2018⟧ prices fell → DATE 2018 MID
⟦Last year⟧ sales fell → DATE 2019
⟦This year⟧ sales rose → DATE 2020
⟦Next year⟧ it will open → DATE 2021
⟦Last month⟧ sales fell → DATE 2020-06
⟦Next month⟧ it will open → DATE 2020-08
⟦Last week⟧ it rained → DATE 2020-W26
⟦This weekend⟧ it will rain → DATE 2020-W27-WE
In ⟦the 1990s⟧ trade grew → DATE 199X
In ⟦the early 1990s⟧ trade grew → DATE 199X START
In ⟦the mid-1980s⟧ trade fell → DATE 198X MID
In ⟦the 20th century⟧ two wars → DATE 19XX
In ⟦the nineteenth century⟧ steam → DATE 18XX
In ⟦the third quarter of 2019⟧ profit → DATE 2019-Q3
In ⟦Q1 2020⟧ profit fell → DATE 2020-Q1
In ⟦the first half of 2020⟧ exports → DATE 2020-H1
In ⟦the summer of 2018⟧ fires → DATE 2018-SU
In ⟦winter 2019⟧ snow → DATE 2019-WI
⟦Last summer⟧ fires raged → DATE 2019-SU
By ⟦the end of the year⟧ it will open → DATE 2020 END
By ⟦the end of 2021⟧ it will open → DATE 2021 END
In ⟦fiscal 2019⟧ profit fell → DATE 2019
⟦Next March⟧ it will open → DATE 2021-03
In ⟦the '60s⟧ they met → DATE 196X
`,
);

export const enDurations = table(
  'English: durations, ago, sets',
  'en',
  '2020-07-02',
  `
After ⟦25 years⟧ of ties → DURATION P25Y
He waited for ⟦three months⟧ → DURATION P3M
He served for ⟦two and a half years⟧ there → DURATION P2Y6M
It took ⟦half an hour⟧ → DURATION PT30M
It took ⟦a year and a half⟧ → DURATION P1Y6M
More than ⟦20 years⟧ of war → DURATION P20Y MORE_THAN
Nearly ⟦30 years⟧ of war → DURATION P30Y LESS_THAN
About ⟦two weeks⟧ of rain → DURATION P2W APPROX
At least ⟦5 years⟧ of work → DURATION P5Y EQUAL_OR_MORE
A ⟦three-day⟧ visit to Hanoi → DURATION P3D
Over ⟦the past 10 years⟧ trade → DURATION P10Y
In ⟦the next five days⟧ rain → DURATION P5D
Over ⟦the past decade⟧ trade → DURATION P1DE
Within ⟦48 hours⟧ he left → DURATION PT48H
It lasts ⟦45 minutes⟧ → DURATION PT45M
⟦Three days ago⟧ he left → DATE 2020-06-29
⟦Two weeks ago⟧ he left → DATE 2020-W25
⟦20 years ago⟧ he left → DATE 2000
More than ⟦ten years ago⟧ he left → DATE 2010 BEFORE
⟦A month ago⟧ he left → DATE 2020-06
It opens ⟦two weeks from now⟧ → DATE 2020-W29
On ⟦June 5⟧ he fell ill and ⟦two days later⟧ he died → DATE 2020-06-05; DATE 2020-06-07
⟦Every year⟧ it floods → SET P1Y
⟦Every two years⟧ they meet → SET P2Y
⟦Every Monday⟧ they meet → SET XXXX-WXX-1
They meet ⟦twice a week⟧ → SET P1W
It is published ⟦monthly⟧ → SET P1M
They meet on ⟦Fridays⟧ → SET XXXX-WXX-5
It grew by 5% ⟦annually⟧ → SET P1Y
They run ⟦every morning⟧ → SET XXXX-XX-XXTMO
`,
);

export const enNegatives = table(
  'English: what is no date',
  'en',
  '2020-07-02',
  `
They won 3-1 on penalties → –
Two thirds, or 2/3, of voters → –
Open 24/7 for all → –
Call 555-123-4567 now → –
It costs $19.95 each → –
Version 2.0.1 is out → –
The server 192.168.1.1 is down → –
He may leave soon → –
They march through town → –
The second time he won → –
A 25-year-old man → –
She is 30 years old → –
The May family arrived → –
April Jones won the race → –
In his 30s he moved → –
About 2,020 people came → –
Some 2020 people came → –
A second chance for him → –
The Sun rose over it → –
Nowadays prices are high → –
Recently prices rose → –
The F-16 and the Boeing 747 → –
Route 66 and Highway 101 → –
A 16:9 screen → –
Page 2020 of the book → –
A few years ago he left → –
The People's Daily reported it → –
Section 3.2.1 applies → –
He fell ill → –
Spring water is sold → –
`,
);

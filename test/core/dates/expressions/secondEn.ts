import { table } from './table';

// The second set (see secondViDays.ts). 13 November 2019 is a Wednesday.

export const secondEnDays = table(
  'English, second set: days and hours',
  'en',
  '2019-11-13',
  `
⟦Last Friday⟧, the minister quit → DATE 2019-11-08
The trial opens ⟦next Monday⟧ → DATE 2019-11-18
Officials said on ⟦Tuesday⟧ they had agreed → DATE 2019-11-12
⟦Tuesday⟧'s vote was close → DATE 2019-11-12
The bank said ⟦Wednesday⟧ it would cut jobs → DATE 2019-11-13
The game will be played ⟦this Saturday⟧ → DATE 2019-11-16
The strike began on ⟦Nov. 5⟧ → DATE 2019-11-05
The strike began on ⟦5 November⟧ → DATE 2019-11-05
The strike began on ⟦November 5th⟧ → DATE 2019-11-05
It falls on ⟦the 5th of November⟧ → DATE 2019-11-05
She died on ⟦Nov 5, 2018⟧, aged 90 → DATE 2018-11-05
She died on ⟦5 Nov 2018⟧ → DATE 2018-11-05
Filed on ⟦11/05/2018⟧ → DATE 2018-11-05
⟦Early Tuesday⟧, a fire broke out → DATE 2019-11-12 START
He resigned ⟦late on Monday⟧ → DATE 2019-11-11 END
⟦Monday night⟧, protests flared → TIME 2019-11-11TNI
Talks resume ⟦this afternoon⟧ → TIME 2019-11-13TAF
On ⟦the night of Nov. 9, 1989⟧, the Wall fell → TIME 1989-11-09TNI
Polls open at ⟦7 a.m. ET⟧ → TIME 2019-11-13T07:00
The show will air at ⟦8:30 p.m. on Thursday⟧ → TIME 2019-11-14T20:30
By ⟦0900 GMT⟧, shares had fallen → TIME 2019-11-13T09:00Z
The office is open from ⟦11 a.m.⟧ to ⟦1 p.m.⟧ → TIME 2019-11-13T11:00; TIME 2019-11-13T13:00
Trading starts at ⟦10.30am⟧ → TIME 2019-11-13T10:30
The quake hit at ⟦3:45 pm local time⟧ → TIME 2019-11-13T15:45
LONDON, ⟦Nov 13⟧ (Reuters) - Shares fell → DATE 2019-11-13
⟦Wed 13 Nov 2019 09.30 GMT⟧ → TIME 2019-11-13T09:30Z
⟦November 13, 2019 at 9:30 AM EST⟧ → TIME 2019-11-13T09:30-05:00
⟦9:30 AM EST, Wed November 13, 2019⟧ → TIME 2019-11-13T09:30-05:00
Updated ⟦13 Nov 2019, 9:30 am⟧ → TIME 2019-11-13T09:30
⟦Nov. 13, 2019, 9:30 a.m.⟧ → TIME 2019-11-13T09:30
⟦13-Nov-2019⟧ → DATE 2019-11-13
⟦2019-11-13T09:30:00Z⟧ → TIME 2019-11-13T09:30:00Z
⟦2019.11.13⟧ → DATE 2019-11-13
⟦13/11/2019⟧ → DATE 2019-11-13
⟦Yesterday morning⟧, police cleared the square → TIME 2019-11-12TMO
Snow is due ⟦tomorrow night⟧ → TIME 2019-11-14TNI
They will gather on ⟦Christmas Eve⟧ → DATE 2019-12-24
Markets will be closed on ⟦Thanksgiving⟧ → DATE 2019-11-28
Parades were held on ⟦Labor Day⟧ → DATE 2019-09-02
Children went out on ⟦Halloween⟧ → DATE 2019-10-31
The law took effect on ⟦New Year's Day 2018⟧ → DATE 2018-01-01
They wed on ⟦Valentine's Day 2018⟧ → DATE 2018-02-14
The park reopened on ⟦Memorial Day 2018⟧ → DATE 2018-05-28
Talks ended on ⟦Good Friday 2018⟧ → DATE 2018-03-30
The conference runs ⟦Nov. 5-8⟧ → DATE 2019-11-05/2019-11-08
The shutdown lasts ⟦Dec. 28 - Jan. 3⟧ → DATE 2019-12-28/2020-01-03
They met in Rome on ⟦10-12 November 2018⟧ → DATE 2018-11-10/2018-11-12
On ⟦March 3, 2015⟧, he was shot. ⟦The next day⟧, thousands marched → DATE 2015-03-03; DATE 2015-03-04
He fled on ⟦Oct. 10⟧ and was caught ⟦the following Monday⟧ → DATE 2019-10-10; DATE 2019-10-14
Rain began on ⟦Oct. 1⟧; ⟦a week later⟧ the river rose → DATE 2019-10-01; DATE 2019-W41
ON ⟦MONDAY⟧, THE SENATE WILL MEET → DATE 2019-11-18
⟦Today⟧, Congress begins hearings → DATE 2019-11-13
The accord dates from ⟦April 30, 1975⟧. → DATE 1975-04-30
Sworn in on ⟦January 20th, 2017⟧ → DATE 2017-01-20
`,
);

export const secondEnPeriods = table(
  'English, second set: months, quarters, years and more',
  'en',
  '2019-11-13',
  `
In ⟦the week of July 6⟧, rain fell → DATE 2019-W27
In ⟦mid-2019⟧, prices peaked → DATE 2019 MID
Sales rose 5% from ⟦a year earlier⟧ → DATE 2018
In ⟦the 1990s⟧ and ⟦the early 2000s⟧ → DATE 199X; DATE 200X START
Profit in ⟦Q3⟧ doubled → DATE 2019-Q3
In ⟦late June⟧, talks broke down → DATE 2019-06 END
⟦Last month⟧, the court ruled → DATE 2019-10
In ⟦the fourth quarter⟧, sales should rise → DATE 2019-Q4
In ⟦the third quarter of 2018⟧, output fell → DATE 2018-Q3
Spending in ⟦fiscal year 2020⟧ will rise → DATE 2020
Revenue for ⟦FY2020⟧ beat forecasts → DATE 2020
Exports in ⟦H1 2019⟧ were flat → DATE 2019-H1
Results for ⟦Q4 2018⟧ were weak → DATE 2018-Q4
In ⟦the spring of 1968⟧, students marched → DATE 1968-SP
In ⟦summer 2017⟧, they moved → DATE 2017-SU
⟦This fall⟧, turnout was high → DATE 2019-FA
⟦Last winter⟧, snow closed roads → DATE 2018-WI
By ⟦early 2020⟧, it will be ready → DATE 2020 START
Since ⟦the end of 2018⟧, rates have risen → DATE 2018 END
At ⟦the end of October⟧, he left → DATE 2019-10 END
Since ⟦the beginning of the year⟧, shares are up → DATE 2019 START
In ⟦the late 1970s⟧, inflation soared → DATE 197X END
Built in ⟦the 18th century⟧ → DATE 17XX
Since ⟦the mid-19th century⟧, trains ran → DATE 18XX MID
In ⟦the '80s⟧, synths ruled → DATE 198X
From ⟦2014⟧ to ⟦2018⟧, he was mayor → DATE 2014; DATE 2018
The ⟦2014-18⟧ term ended → DATE 2014/2018
Between ⟦June⟧ and ⟦September 2018⟧, prices fell → DATE 2018-06; DATE 2018-09
In ⟦January-March 2019⟧, output grew → DATE 2019-01/2019-03
⟦This week⟧, leaders meet → DATE 2019-W46
⟦Next week⟧, leaders meet → DATE 2019-W47
⟦Last weekend⟧, it snowed → DATE 2019-W45-WE
In ⟦May 2018⟧ he joined, having applied ⟦two months earlier⟧ → DATE 2018-05; DATE 2018-03
In ⟦July 2018⟧ it opened and ⟦the following month⟧ it closed → DATE 2018-07; DATE 2018-08
In ⟦2017⟧, growth beat that of ⟦the previous year⟧ → DATE 2017; DATE 2016
In ⟦2012⟧ she won gold; ⟦three years later⟧ she retired → DATE 2012; DATE 2015
In ⟦2008⟧ the bank failed. ⟦Later that year⟧ it was sold → DATE 2008; DATE 2008 END
The ⟦2016⟧ election shocked pollsters → DATE 2016
⟦Earlier this year⟧, the firm split → DATE 2019 START
⟦Later this month⟧, the pope will visit → DATE 2019-11 END
In ⟦December⟧, voters will choose → DATE 2019-12
He was born in ⟦February 1950⟧ → DATE 1950-02
`,
);

export const secondEnDurations = table(
  'English, second set: lengths, ago, sets',
  'en',
  '2019-11-13',
  `
After ⟦two-and-a-half years⟧ of talks → DURATION P2Y6M
Over ⟦the past three years⟧, debt rose → DURATION P3Y
In ⟦the next 10 years⟧, seas will rise → DURATION P10Y
In the coming weeks, more will follow → –
⟦A decade ago⟧, few had phones → DATE 2009
⟦Three decades ago⟧, the Wall fell → DATE 1989
⟦Six months ago⟧, he was unknown → DATE 2019-05
He was jailed for ⟦18 months⟧ → DURATION P18M
They stayed for ⟦a fortnight⟧ → DURATION P2W
It took ⟦an hour and a half⟧ → DURATION PT1H30M
A ⟦five-year⟧ plan was drawn up → DURATION P5Y
A ⟦90-day⟧ truce was agreed → DURATION P90D
Some ⟦30 years⟧ after the war → DURATION P30Y APPROX
It takes ⟦two to three weeks⟧ → DURATION P2W/P3W
Several months passed → –
A ⟦10-minute⟧ walk away → DURATION PT10M
Almost ⟦40 years⟧ on, it stands → DURATION P40Y LESS_THAN
No more than ⟦30 days⟧ in jail → DURATION P30D EQUAL_OR_LESS
A ⟦12-month⟧ sentence → DURATION P12M
They argued for ⟦six hours⟧ → DURATION PT6H
⟦Two days ago⟧, rebels struck → DATE 2019-11-11
About ⟦a century ago⟧, flu killed millions → DATE 1919 APPROX
They train ⟦every day⟧ → SET P1D
The paper appears ⟦daily⟧ → SET P1D
⟦Each year⟧, thousands die → SET P1Y
They are paid ⟦every other week⟧ → SET P2W
They meet ⟦once a month⟧ → SET P1M
It floods ⟦three times a year⟧ → SET P1Y
Mass is held on ⟦Sundays⟧ → SET XXXX-WXX-7
Elections are held ⟦every four years⟧ → SET P4Y
It airs on ⟦Monday nights⟧ → SET XXXX-WXX-1TNI
Dividends are paid ⟦quarterly⟧ → SET P1Q
`,
);

export const secondEnNegatives = table(
  'English, second set: what is no date',
  'en',
  '2019-11-13',
  `
The Boeing 737 MAX was grounded → –
The 5-4 ruling split the court → –
A 60-40 split of the vote → –
John 3:16 says God so loved the world → –
1 Corinthians 13:4-7 and Psalm 23:4 → –
Article 50 and Section 8 apply → –
iOS 13.2.2 fixes a bug at 192.0.2.1 → –
Call 212-555-0199 or 1-800-555-0123 → –
It cost $2,019 and drew 1,995 people → –
Theresa May said she would go → –
May has resigned → –
He fought for the second man in line → –
A fall in prices hurt farmers → –
The Sunday Times reported the deal → –
It is a 9-to-5 job, open 24/7 → –
Chances are 50/50, a Catch-22 → –
Formula 1 and the G20 summit → –
Apollo 11 landed before Windows 2000 → –
Flying at 2000 feet over Room 1995 → –
August Wilson wrote plays → –
He is in his late 60s → –
A 3-year-old girl, aged 3 → –
These days, few people write letters → –
One day he will return → –
For years, they waited → –
He scored in the second half of the match → –
He led after the first quarter of the game → –
A quarter of voters stayed home → –
World War II and Flight 370 → –
NBC's Today show aired the interview → –
Sit on page 12/15 of the file → –
The odds were 11/4 against → –
Version 2.10.2019 of the driver → –
He may march on Washington → –
Mark 12:30 is often quoted → –
Interest of 5% a year, or $15 an hour → –
The score was 21-14 at the break → –
A 7/8 time signature → –
`,
);

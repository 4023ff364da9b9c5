import { table } from './table';

// The third set (see thirdVi.ts). 8 March 2018 is a Thursday.

export const thirdEn = table(
  'English, third set',
  'en',
  '2018-03-08',
  `
The U.S. economy added 313,000 jobs in ⟦February⟧ → DATE 2018-02
Shares closed 1.2 percent higher on ⟦Wednesday⟧ after falling ⟦a day earlier⟧ → DATE 2018-03-07; DATE 2018-03-06
Profit rose 12 percent in ⟦the three months⟧ to ⟦Dec. 31⟧ → DURATION P3M; DATE 2017-12-31
The attack, which took place ⟦late last month⟧, killed six → DATE 2018-02 END
The firm, founded in ⟦1868⟧, employs 2,000 people → DATE 1868
It was the worst storm since ⟦2005⟧, when Katrina hit → DATE 2005
He will stand trial in ⟦May⟧ → DATE 2018-05
The meeting is due to take place by ⟦the end of May⟧ → DATE 2018-05 END
She served from ⟦1997⟧ until ⟦2007⟧ → DATE 1997; DATE 2007
The two leaders met in Hanoi in ⟦November 2017⟧ and again ⟦two months later⟧ → DATE 2017-11; DATE 2018-01
At about ⟦4:15 p.m. on Sunday, March 4⟧, police were called → TIME 2018-03-04T16:15
The museum opens ⟦daily⟧ from ⟦9 a.m.⟧ to ⟦5 p.m.⟧ → SET P1D; TIME XXXX-XX-XXT09:00; TIME XXXX-XX-XXT17:00
Voters go to the polls on ⟦Sunday, March 18⟧ → DATE 2018-03-18
The ban runs until ⟦June 30, 2018⟧ → DATE 2018-06-30
He was arrested ⟦three weeks ago⟧ and held for ⟦five days⟧ → DATE 2018-W07; DURATION P5D
The war lasted more than ⟦four years⟧ → DURATION P4Y MORE_THAN
Unemployment fell to 4.1 percent in ⟦the fourth quarter of last year⟧ → DATE 2017-Q4
In ⟦the first quarter of 2018⟧, growth slowed → DATE 2018-Q1
On ⟦Friday afternoon⟧, snow will reach Boston → TIME 2018-03-09TAF
The deal was signed on ⟦15 March 2016⟧ in Vienna → DATE 2016-03-15
Rents have doubled since ⟦the late 1990s⟧ → DATE 199X END
It is ⟦the 21st century⟧ after all → DATE 20XX
The company plans a ⟦two-year⟧ review → DURATION P2Y
⟦Next month⟧, the team flies to Rome → DATE 2018-04
The film opens ⟦this Friday⟧ → DATE 2018-03-09
The storm knocked out power overnight → –
PARIS, ⟦March 8⟧ (AFP) - Women marched → DATE 2018-03-08
⟦08/03/2018⟧ → DATE 2018-08-03
Published ⟦8 March 2018⟧ → DATE 2018-03-08
⟦Thursday 8 March 2018 18.31 GMT⟧ → TIME 2018-03-08T18:31Z
⟦March 8, 2018 / 6:31 PM⟧ → TIME 2018-03-08T18:31
Updated at ⟦6:31 p.m. ET, March 8, 2018⟧ → TIME 2018-03-08T18:31
They have met ⟦twice a year⟧ since ⟦2010⟧ → SET P1Y; DATE 2010
Inflation averaged 2 percent over ⟦the last 12 months⟧ → DURATION P12M
In ⟦2014⟧, he lost; ⟦the following year⟧, he won → DATE 2014; DATE 2015
By ⟦mid-January⟧, 40 had died → DATE 2018-01 MID
The fire started shortly after ⟦midnight on Tuesday⟧ → TIME 2018-03-06T24:00
He was last seen on ⟦the evening of March 1⟧ → TIME 2018-03-01TEV
He won the 100m in lane 4/5 → –
A 5-to-4 decision, a 2-1 lead and a 10-12 split → –
She ran the 10K in Section 12-B → –
Chapter 3:2 of the 1.5-inch report → –
Elected in ⟦November 2015⟧, she took office ⟦the following January⟧ → DATE 2015-11; DATE 2016-01
The vote in ⟦March 2017⟧ came after a poll of ⟦the previous October⟧ → DATE 2017-03; DATE 2016-10
The board meets on ⟦the first Monday of April⟧ → DATE 2018-04-02
It was founded on ⟦the last Friday in May 1999⟧ → DATE 1999-05-28
The mill closed in ⟦the summer of '09⟧ and burned in ⟦June '87⟧ → DATE 2009-SU; DATE 1987-06
Members meet the first Monday of the month → –
They train ⟦every other Tuesday night⟧ → SET XXXX-WXX-2TNI
The vote will be in ⟦May⟧, '12 votes are enough' → DATE 2018-05
Mr. March and Ms. June won → –
The Monday Club and Friday Night Lights → –
Windows 10, iPhone 8 and the A380 → –
Call 1-888-555-0100 ext. 2018 → –
He turned 30 and she is 25 → –
In no time, a moment later, they left → –
`,
);

import { table } from './table';

/** Sentences as the press writes them. 2 July 2020 is a Thursday. */
export const enProse = table(
  'English: in prose',
  'en',
  '2020-07-02',
  `
The concert is on ⟦Saturday, July 11 at 7:30 p.m.⟧ in Rome → TIME 2020-07-11T19:30
On ⟦the morning of June 6, 1944⟧, troops landed → TIME 1944-06-06TMO
⟦Late Monday⟧, the board resigned → DATE 2020-06-29 END
Sales rose in ⟦the second quarter⟧ by 5% → DATE 2020-Q2
In ⟦the first six months of 2020⟧, exports fell → DATE 2020-H1
Between ⟦1939⟧ and ⟦1945⟧, Europe was at war → DATE 1939; DATE 1945
The event runs from ⟦July 3⟧ to ⟦July 10⟧ → DATE 2020-07-03; DATE 2020-07-10
It struck at ⟦5:12 a.m. local time on Sunday⟧ → TIME 2020-06-28T05:12
⟦Half a century ago⟧, man walked on the Moon → DATE 1970
⟦Thu, 02 Jul 2020 14:35:00 GMT⟧ → TIME 2020-07-02T14:35:00Z
In ⟦the 1960s⟧ and ⟦'70s⟧, he toured → DATE 196X; DATE 197X
On ⟦weekends⟧, the park is full → SET XXXX-WXX-WE
At ⟦midnight on Friday⟧, the law took effect → TIME 2020-06-26T24:00
See you at ⟦10 o'clock tomorrow morning⟧ → TIME 2020-07-03T10:00
Since ⟦last October⟧, prices have doubled → DATE 2019-10
By ⟦the end of last year⟧ it was gone → DATE 2019 END
The bank expects 3% in ⟦2021⟧ and 4% in ⟦2022⟧ → DATE 2021; DATE 2022
May said she would resign in ⟦June⟧ → DATE 2020-06
USA Today reported it → –
In recent years, prices have risen → –
For decades, scientists have argued → –
He is paid $15 an hour → –
The score was 7-5, 6-4 → –
He lives at 1600 Pennsylvania Avenue → –
Chapter 11 bankruptcy and Section 230 → –
In spring, flowers bloom → –
`,
);

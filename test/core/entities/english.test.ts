import assert from 'node:assert/strict';
import { entitiesOf, remark } from './suggested';

const SENTENCES = [
  'Prime Minister {P Pham Van Sang} met Mr. {P Walter J. Quincy} in {L Hanoi} on Tuesday.',
  'The {O Ministry of Planning and Investment} wrote to the {O University of Leeds} and the {O Hanoi Police Department}.',
  "{L Vietnam}'s exports to {L South Korea} rose, the {O World Bank} said.",
  'The {L Red River} flows past {L Noi Bai International Airport} to the {L Gulf of Tonkin}.',
  '{P Sarah Molyneux}, a lawyer, praised {O Northfield Motors Inc.} before the {E World Cup}.',
  'The film "The Streets of London" opens in {L Paris}.',
];

suite('entities: English and other languages', () => {
  test('finds people, bodies, places and events', () => {
    for (const sentence of SENTENCES) assert.equal(remark(sentence, 'en'), sentence);
  });

  test('a full name explains the family name', () => {
    const text = '{P Sarah Molyneux} spoke first. Later {P Molyneux} left.';
    assert.equal(remark(text, 'en'), text);
  });

  test('without a pack: countries by name, capitalised runs with low scores', () => {
    const found = entitiesOf('Gestern traf Otto Krause in Frankreich ein, dann in Vietnam.', 'de');
    assert.deepEqual(
      found.filter(({ score }) => score >= 0.5).map(({ text, label }) => [text, label]),
      [
        ['Frankreich', 'LOCATION'],
        ['Vietnam', 'LOCATION'],
      ],
    );
    const run = found.find(({ text }) => text === 'Otto Krause');
    assert.ok(run !== undefined && run.score < 0.5);
  });
});

import assert from 'node:assert/strict';
import { entryId } from '../../../src/core/corpus/entryId';

suite('ids of gazetteer entries', () => {
  test('are the name in plain letters', () => {
    assert.equal(entryId('Lê Thị Thu Hằng', []), 'le-thi-thu-hang');
    assert.equal(entryId('  Đặng Ngọc (TP.HCM) ', []), 'dang-ngoc-tp-hcm');
    assert.equal(entryId('Đặng', []), entryId('Đặng'.normalize('NFD'), []));
  });

  test('differ from those that are taken', () => {
    assert.equal(entryId('Mai', ['mai', 'mai-2']), 'mai-3');
  });

  test('are short, and there for names in any script', () => {
    const id = entryId('Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam', []);
    assert.ok(id.length <= 40, id);
    assert.match(id, /^uy-ban-thuong-vu-quoc-hoi/);
    assert.ok(entryId('a'.repeat(100), []).length <= 40);
    assert.equal(entryId('中国', []), 'entry');
  });
});

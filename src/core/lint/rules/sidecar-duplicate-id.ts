import { takenIds } from '../../sidecar/change';
import { derivedId, type IdPrefix } from '../../sidecar/ids';
import { quote } from '../../sidecar/scalars';
import { asFinding, problemsOf } from '../problems';
import type { Rule } from '../rule';

export const sidecarDuplicateId: Rule = {
  id: 'sidecar/duplicate-id',
  description: 'Two annotations of a document have the same id.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    const problems = problemsOf(article, 'sidecar/duplicate-id');
    if (problems.length === 0) return;
    const taken = article.sidecar === undefined ? new Set<string>() : takenIds(article.sidecar);
    for (const problem of problems) {
      const old = String(problem.message.data?.id ?? '');
      const prefix: IdPrefix = old.startsWith('b-') ? 'b' : old.startsWith('d-') ? 'd' : 'e';
      // Derived, so that a run says the same as the one before it.
      let id = derivedId(prefix, `${old} ${problem.start}`);
      for (let n = 0; taken.has(id); n++) id = derivedId(prefix, `${old} ${problem.start} ${n}`);
      taken.add(id);
      // A file of which only a part can be read is never written.
      const isScalar =
        article.sidecar !== undefined && /^["'\w-]/.test(article.sidecarText?.charAt(problem.start) ?? '');
      const edit = { file: 'sidecar', range: { start: problem.start, end: problem.end }, newText: quote(id) } as const;
      yield { ...asFinding(problem), ...(isScalar ? { fix: [edit] } : {}) };
    }
  },
};

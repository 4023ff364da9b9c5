import { EMPTY_SIDECAR, type Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';

/** With names, dates and a character outside the plane. */
export const ARTICLE = `Thủ tướng Nguyễn Xuân Phúc thăm Hoa Kỳ 🙂
08:50 | 09/09/2023
Thủ tướng Nguyễn Xuân Phúc đã có cuộc gặp với đại diện các doanh nghiệp tại Hà Nội vào sáng nay.

Sáng 10/9, bà Lê Thị Thu Hằng cho biết hai bên đã trao đổi nhiều vấn đề cùng quan tâm trong khu vực.
`;

export interface Printed {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly document: Record<string, string>;
  readonly lines: { readonly n: number; readonly kind: string; readonly score: number }[];
  readonly blocks: {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly evidence: string[];
  }[];
  readonly entities: Span[];
  readonly dates: (Span & { readonly type: string; readonly value: string })[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label?: string;
  readonly score: number;
  readonly from?: string;
  readonly status?: string;
  readonly id?: string;
}

/** The lines of `--format json`. */
export const objects = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
export const points = (text: string): string[] => [...text];

/** A sidecar of the article with one confirmed entity. */
export function tagged(text: string, label: string, more: Partial<Sidecar> = {}): string {
  const start = points(ARTICLE.slice(0, ARTICLE.indexOf(text))).length;
  const entity = { id: 'e-000001', label, start, end: start + points(text).length, text };
  return writeSidecar({ ...EMPTY_SIDECAR, entities: [entity], ...more });
}

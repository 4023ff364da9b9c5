#!/usr/bin/env python3
"""Fits the line model on features written by writeFeatures.ts: `fit.py FOLDER [OUT.json] [--trees N] [--leaves N]`.

Needs numpy and scikit-learn. Prints line and macro F1 on the held-back sites; with OUT.json, writes the trees for
`npx tsx training/packModel.ts` to pack. Gradient boosting with histograms (scikit-learn's HistGradientBoosting).
"""
import argparse
import json
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

ap = argparse.ArgumentParser()
ap.add_argument('folder')
ap.add_argument('out', nargs='?')
ap.add_argument('--trees', type=int, default=300)
ap.add_argument('--leaves', type=int, default=31)
ap.add_argument('--rate', type=float, default=0.07)
ap.add_argument('--pages', type=float, default=8.0, help='weight of a line of a development page')
ap.add_argument('--folds', type=int, default=0, help='leave development pages out in so many folds, and print')
ap.add_argument('--lines', type=int, default=0, help='at most so many lines of a training page, drawn at random')
ap.add_argument('--drop', default='', help='features left out, comma-separated')
args = ap.parse_args()

meta = json.load(open(args.folder + '/rows.json'))
X = np.fromfile(args.folder + '/features.f32', np.float32).reshape(meta['count'], -1)
labels = np.frombuffer(meta['labels'].encode(), 'S1')
start = np.array(meta['start'] + [meta['count']])
part = np.array(meta['part'])
y = labels == b'C'
known = labels != b'S'
drop = [meta['names'].index(n) for n in args.drop.split(',') if n]
if drop:
    X[:, drop] = 0

doc = np.repeat(np.arange(len(part)), np.diff(start))
# Every line counts, but a page of a thousand lines not ten times as much as one of a hundred.
size = np.diff(start)[doc]
weight = np.array(meta['weights'])[doc] * np.minimum(1.0, np.sqrt(100.0 / size))


def fit(rows):
    m = HistGradientBoostingClassifier(max_iter=args.trees, learning_rate=args.rate, max_leaf_nodes=args.leaves,
                                       min_samples_leaf=60, l2_regularization=2.0, random_state=0, early_stopping=False)
    w = weight.copy()
    w[part[doc] == 'page'] = args.pages
    return m.fit(X[rows], y[rows], sample_weight=w[rows])


def report(name, docs, p):
    f1, acc, hits, total = [], [], 0, 0
    tp = fp = fn = 0
    for d in docs:
        s = slice(start[d], start[d + 1])
        k = known[s]
        g, q = y[s][k], p[s][k] > .5
        if not len(g):
            continue
        a, b, c = (g & q).sum(), (~g & q).sum(), (g & ~q).sum()
        tp += a; fp += b; fn += c
        f1.append(2 * a / (2 * a + b + c) if a + b + c else 1.0)
        hits += (g == q).sum(); total += len(g)
        acc.append((g == q).mean())
    print('%-22s lines %.4f  by page %.4f  content F1 micro %.4f macro %.4f  (%d pages)' % (
        name, hits / total, np.mean(acc), 2 * tp / (2 * tp + fp + fn), np.mean(f1), len(f1)), flush=True)


docs = lambda name: np.flatnonzero(part == name)
train = known & (part[doc] == 'train')
if args.lines:
    keep = np.random.default_rng(0).random(len(doc)) < args.lines / size
    weight = weight * np.maximum(1.0, size / args.lines)
    train &= keep
pages = known & (part[doc] == 'page')
if args.folds and pages.any():
    # Pages in pairs (with and without the language pack) stay in one fold.
    site = np.array(meta['site'])
    names = sorted(set(site[docs('page')]))
    p = np.zeros(len(y))
    for f in range(args.folds):
        out = [n for i, n in enumerate(names) if i % args.folds == f]
        left = np.isin(site[doc], out) & (part[doc] == 'page')
        m = fit(train | (pages & ~left))
        p[left] = m.predict_proba(X[left])[:, 1]
    report('pages left out, pack', docs('page')[0::2], p)
    report('pages left out, none', docs('page')[1::2], p)
m = fit(train | pages)
p = np.zeros(len(y))
held = np.isin(part[doc], ['held-back', 'page'])
p[held] = m.predict_proba(X[held])[:, 1]
report('held-back sites', docs('held-back'), p)

if args.out:
    trees = []
    for (t,) in m._predictors:
        n = t.nodes
        trees.append([[int(r['feature_idx']), float(r['num_threshold']), int(r['left']), int(r['right'])] if not r['is_leaf']
                      else [float(r['value'])] for r in n])
    json.dump({'base': float(np.ravel(m._baseline_prediction)[0]), 'names': meta['names'], 'trees': trees}, open(args.out, 'w'))

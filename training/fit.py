#!/usr/bin/env python3
"""Fits the line model on features written by writeFeatures.ts: `fit.py FOLDER [OUT.json] [--trees N] [--leaves N]`.

Needs numpy and scikit-learn. Prints line and macro F1 on the held-back sites; with OUT.json, writes the trees for
`npx tsx training/packModel.ts` to pack. With --folds and --left-out it fits once for each part of the made-up pages, with
these and all mixes that hold anything of them left out, and writes the log odds the left-out lines get: what is said
of pages that no model saw. Gradient boosting with histograms (scikit-learn's HistGradientBoosting).
"""
import argparse
import json
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

ap = argparse.ArgumentParser()
ap.add_argument('folder')
ap.add_argument('out', nargs='?')
ap.add_argument('--trees', type=int, default=220)
ap.add_argument('--leaves', type=int, default=31)
ap.add_argument('--rate', type=float, default=0.09)
ap.add_argument('--pages', type=float, default=3.0, help='weight of a line of a made-up page')
ap.add_argument('--listings', type=float, default=0.5, help='factor for the weight of pages that only list articles')
ap.add_argument('--folds', type=int, default=0, help='leave made-up pages out in so many parts, and print')
ap.add_argument('--left-out', help='where to write the log odds of left-out pages')
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
    w[part[doc] == 'listing'] *= args.listings
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
train = known & np.isin(part[doc], ['train', 'listing'])
if args.lines:
    keep = np.random.default_rng(0).random(len(doc)) < args.lines / size
    drawn = np.isin(part[doc], ['train', 'listing'])
    weight = np.where(drawn, weight * np.maximum(1.0, size / args.lines), weight)
    train &= keep
pages = known & np.isin(part[doc], ['page', 'mix'])
print('%d lines to fit on' % (train | pages).sum(), flush=True)
if args.folds:
    site = np.array(meta['site'])
    names = sorted(set(site[docs('page')]))
    odds = np.zeros(len(y))
    for f in range(args.folds):
        out = {n for i, n in enumerate(names) if i % args.folds == f}
        touched = np.array([part[d] in ('page', 'mix') and not out.isdisjoint(site[d].split('+')) for d in range(len(part))])
        m = fit(train | (pages & ~touched[doc]))
        left = touched[doc] & (part[doc] == 'page')
        odds[left] = m.decision_function(X[left])
        print('part %d of %d' % (f + 1, args.folds), flush=True)
    # Each page is there twice, with its language's pack and without.
    report('pages left out, pack', docs('page')[0::2], odds > 0)
    report('pages left out, none', docs('page')[1::2], odds > 0)
    if args.left_out:
        both = {n: {} for n in names}
        for k, d in enumerate(docs('page')):
            both[site[d]]['none' if k % 2 else 'pack'] = [round(float(v), 2) for v in odds[start[d]:start[d + 1]]]
        with open(args.left_out, 'w') as file:
            file.write('{\n' + ',\n'.join(json.dumps(n) + ': ' + json.dumps(both[n], separators=(',', ':')) for n in names) + '\n}\n')
if args.out or not args.folds:
    m = fit(train | pages)
    p = np.zeros(len(y))
    held = part[doc] == 'held-back'
    p[held] = m.predict_proba(X[held])[:, 1]
    report('held-back sites', docs('held-back'), p)

if args.out:
    trees = []
    for (t,) in m._predictors:
        n = t.nodes
        trees.append([[int(r['feature_idx']), float(r['num_threshold']), int(r['left']), int(r['right'])] if not r['is_leaf']
                      else [float(r['value'])] for r in n])
    json.dump({'base': float(np.ravel(m._baseline_prediction)[0]), 'names': meta['names'], 'trees': trees}, open(args.out, 'w'))

#!/usr/bin/env python3
"""Reads an annotated corpus: every source with its sidecar, every annotation checked against the text.

    python3 read_sidecars.py FOLDER [--sidecars FOLDER]

Prints one JSON object a line for each annotation that a person confirmed, and to standard error how many there were.
Exits with 1 when an annotation is not what stands at its offsets. Needs PyYAML only.
"""

import argparse
import json
import pathlib
import sys

import yaml

# libyaml's loader reads a sidecar of thousands of annotations in a fraction of the time.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_text(path):
    """The normalised text: UTF-8, no byte order mark, every line break one "\\n" (universal newlines)."""
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


def read_sidecar(path):
    with open(path, encoding="utf-8-sig") as file:
        sidecar = yaml.load(file, Loader=LOADER) or {}
    name, _, version = str(sidecar.get("format", "")).partition("/")
    if name != "news-corpus-annotations" or version.split(".")[0] != "1":
        raise ValueError(f"{path}: not a sidecar of version 1")
    return sidecar


def pairs(folder, sidecar_folder):
    """Every sidecar and its source, which may have any extension."""
    for sidecar_path in sorted(sidecar_folder.rglob("*.ann.yaml")):
        stem = sidecar_path.name[: -len(".ann.yaml")]
        source = read_sidecar(sidecar_path).get("source") or {}
        name = source.get("file") or f"{stem}.txt"
        yield folder / sidecar_path.parent.relative_to(sidecar_folder) / name, sidecar_path


def short(line):
    return line if len(line) <= 40 else line[:40] + "…"


def is_true(kind, item, text):
    quoted = text[item["start"] : item["end"]]
    if kind != "blocks":
        return quoted == item["text"]
    lines = quoted.split("\n")
    return short(lines[0]) == item["first"] and short(lines[-1]) == item["last"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--sidecars", type=pathlib.Path)
    options = parser.parse_args()
    counts = {"documents": 0, "blocks": 0, "entities": 0, "dates": 0, "false": 0}
    for source_path, sidecar_path in pairs(options.folder, options.sidecars or options.folder):
        text = read_text(source_path)
        sidecar = read_sidecar(sidecar_path)
        counts["documents"] += 1
        for kind in ("blocks", "entities", "dates"):
            for item in sidecar.get(kind) or []:
                counts[kind] += 1
                if not is_true(kind, item, text):
                    counts["false"] += 1
                    print(f"{sidecar_path}: {item['id']} is not what stands at its offsets", file=sys.stderr)
                print(json.dumps({"file": source_path.name, "layer": kind, **item}, ensure_ascii=False))
    print(", ".join(f"{count} {name}" for name, count in counts.items()), file=sys.stderr)
    return 1 if counts["false"] else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())

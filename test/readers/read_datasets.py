"""Hugging Face datasets loads the JSON Lines. Prints counts as JSON."""

import json
import sys

from datasets import load_dataset


def main(path, cache):
    corpus = load_dataset("json", data_files=path, split="train", cache_dir=cache)
    false = sum(
        row["text"][e["start"] : e["end"]] != e["text"] for row in corpus for e in row["entities"] + row["dates"]
    )
    entities = sum(len(row["entities"]) for row in corpus)
    print(json.dumps({"documents": len(corpus), "entities": entities, "false": false, "columns": corpus.column_names}))


main(*sys.argv[1:])

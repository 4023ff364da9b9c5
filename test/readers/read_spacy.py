"""spaCy reads the JSON Lines and the columns of an export, and trains one step. Prints counts as JSON."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import spacy
from spacy.tokens import DocBin
from spacy.training import Example


def main(jsonl, conll):
    nlp = spacy.blank("xx")
    nlp.add_pipe("ner")
    nlp.add_pipe("spancat", config={"spans_key": "dates"})
    examples, counts = [], {"documents": 0, "entities": 0, "dates": 0, "values": 0, "misaligned": 0}
    for line in open(jsonl, encoding="utf-8"):
        data = json.loads(line)
        doc = nlp.make_doc(data["text"])
        aligned = [s for s in data["entities"] if doc.char_span(s[0], s[1]) is not None]
        counts["misaligned"] += len(data["entities"]) - len(aligned)
        example = Example.from_dict(doc, {"entities": data["entities"], "spans": data["spans"]})
        counts["documents"] += 1
        counts["entities"] += len(example.reference.ents)
        counts["dates"] += len(example.reference.spans["dates"])
        counts["values"] += sum(span.kb_id_ != "" for span in example.reference.spans["dates"])
        for start, end, label in aligned:
            span = doc.char_span(start, end)
            if span.text != data["text"][start:end]:
                raise SystemExit(f"{span.text} is not {data['text'][start:end]}")
        examples.append(example)
    optimizer = nlp.initialize(lambda: examples)
    losses = nlp.update(examples, sgd=optimizer)
    counts["trained"] = all(loss > 0 for loss in losses.values()) and sorted(losses)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "spacy", "convert", conll, folder, "--converter", "conll", "--lang", "xx"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        converted = DocBin().from_disk(next(Path(folder).glob("*.spacy")))
        docs = list(converted.get_docs(nlp.vocab))
        counts["conllDocuments"] = len(docs)
        counts["conllEntities"] = sum(len(doc.ents) for doc in docs)
    print(json.dumps(counts))


main(*sys.argv[1:])

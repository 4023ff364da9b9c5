"""dkpro-cassis loads CAS JSON, which counts UTF-16, and counts code points itself. Prints counts as JSON."""

import json
import sys
from pathlib import Path

import cassis

TYPES = {
    "entities": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
    "dates": "webanno.custom.Timex",
    "blocks": "webanno.custom.Block",
}


def main(folder):
    counts = {name: 0 for name in TYPES}
    texts = []
    for path in sorted(Path(folder).rglob("*.json")):
        with open(path, "rb") as file:
            cas = cassis.load_cas_from_json(file)
        for name, type_name in TYPES.items():
            found = cas.select(type_name)
            counts[name] += len(found)
            if name == "entities":
                texts += [one.get_covered_text() for one in found]
    print(json.dumps({**counts, "texts": texts}, ensure_ascii=False))


sys.stdout.reconfigure(encoding="utf-8")
main(*sys.argv[1:])

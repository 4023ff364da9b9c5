"""The annotator in Spark (local mode, `rdd.pipe`), as docs/spark.md has it: findings and facts, facts gathered by the
engine, suggestions with the knowledge of all. Writes what each step gave, sorted by file, and prints counts as JSON."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession


def main(program, node, records_path, out):
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    records = spark.sparkContext.textFile(records_path, 4).cache()

    def corpus(*arguments):
        return " ".join([node, program, *arguments, "-"])

    linted = records.pipe(corpus("lint"), checkCode=True).map(json.loads).cache()
    facts = Path(out, "facts.jsonl")
    with open(facts, "w", encoding="utf-8") as file:
        for one in linted.toLocalIterator():
            file.write(json.dumps({"file": one["file"], "facts": one["facts"]}) + "\n")
    steps = {
        "annotated": records.pipe(corpus("annotate", "--facts", str(facts)), checkCode=True).cache(),
        "linted": records.pipe(corpus("lint", "--facts", str(facts)), checkCode=True),
        "exported": records.pipe(corpus("export", "--format", "jsonl", "--undone"), checkCode=True),
    }
    counts = {}
    for name, lines in steps.items():
        collected = sorted(lines.collect(), key=lambda line: json.loads(line)["file"])
        counts[name] = len(collected)
        Path(out, f"{name}.jsonl").write_text("".join(f"{line}\n" for line in collected), encoding="utf-8")
    labels = (
        steps["annotated"]
        .map(json.loads)
        .flatMap(lambda one: [(entity["label"], 1) for entity in one["entities"]])
        .reduceByKey(lambda a, b: a + b)
    )
    counts["labels"] = dict(labels.collect())
    spark.read.json(str(Path(out, "exported.jsonl"))).createOrReplaceTempView("corpus")
    counts["rows"] = spark.sql("SELECT count(*) AS n FROM corpus LATERAL VIEW explode(entities) AS entity").first()["n"]
    print(json.dumps(counts))
    spark.stop()


main(*sys.argv[1:])

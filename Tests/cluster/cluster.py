#!/usr/bin/env python3
"""Runs `quotidian quotes` over the partitions of a local Spark cluster of two workers, kills one of its processes midway,
and fails unless the output, sorted by id, is byte for byte that of a single run.

usage: Tests/cluster/cluster.py [--articles N] [--input FILE] [PROGRAM]

Needs Python 3, pyspark from PyPI and a Java runtime. PROGRAM is .build/release/quotidian unless another is named.
"""

import argparse
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time

from articles import write_articles

WORKERS = 2
PARTITIONS = 8
PATIENCE_SECONDS = 300


def sorted_by_id(lines):
    """The lines of JSON Lines as bytes, ordered by the field `id`."""
    return b"".join(line + b"\n" for line in sorted(lines, key=lambda line: json.loads(line)["id"]))


def on_cores(count, command):
    """A command that has so many cores; each process of the program would take them all."""
    cores = sorted(os.sched_getaffinity(0))[:count]
    return ["taskset", "--cpu-list", ",".join(map(str, cores)), *command]


def single_run(command, path, cores):
    """The lines of one run over everything, and its seconds."""
    start = time.monotonic()
    with open(path, "rb") as file:
        output = subprocess.run(on_cores(cores, command), stdin=file, stdout=subprocess.PIPE, check=True).stdout
    return output.splitlines(), time.monotonic() - start


def parents():
    """The parent of every process."""
    found = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as file:
                found[int(name)] = int(file.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue  # It has ended meanwhile.
    return found


def own_processes(program):
    """The processes of the program that descend from this one: those that Spark started."""
    above = parents()
    for process in above:
        ancestor = process
        while ancestor > 1 and ancestor != os.getpid():
            ancestor = above.get(ancestor, 0)
        if ancestor != os.getpid() or process == ancestor:
            continue
        try:
            if os.path.samefile(f"/proc/{process}/exe", program):
                yield process
        except OSError:
            continue


def kill_one_midway(program, tracker, killed):
    """Kills one process of the program once a partition is done and others are in work."""
    limit = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < limit:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(stage and stage.numCompletedTasks > 0 for stage in stages):
            for process in own_processes(program):
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    continue
                killed.append(process)
                return
        time.sleep(0.02)


def cluster_run(command, program, path, workers, kills):
    """The lines of a run over the partitions of a cluster, its seconds, and how many tasks failed on the way."""
    from pyspark import SparkConf, SparkContext

    conf = SparkConf().setAppName("quotidian").setMaster(f"local-cluster[{workers},1,1024]")
    conf.set("spark.executor.memory", "768m").set("spark.ui.enabled", "false").set("spark.driver.host", "127.0.0.1")
    conf.set("spark.ui.showConsoleProgress", "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("OFF")
    try:
        # The executors start before the clock does.
        context.parallelize(range(workers * 2), workers * 2).map(lambda number: number).collect()
        lines = context.textFile(path, PARTITIONS)
        killed = []
        if kills:
            killer = threading.Thread(target=kill_one_midway, args=(program, context.statusTracker(), killed))
            killer.daemon = True
            killer.start()
        start = time.monotonic()
        # checkCode makes a task fail whose process failed, and Spark runs it again.
        output = lines.pipe(shlex.join(on_cores(workers, command)), checkCode=True).collect()
        seconds = time.monotonic() - start
        tracker = context.statusTracker()
        jobs = [tracker.getJobInfo(job) for job in tracker.getJobIdsForGroup()]
        stages = [tracker.getStageInfo(stage) for job in jobs for stage in job.stageIds]
        failed = sum(stage.numFailedTasks for stage in stages if stage)
        return [line.encode() for line in output], seconds, failed, killed
    finally:
        context.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program", nargs="?", default=".build/release/quotidian")
    parser.add_argument("--articles", type=int, default=8_000, help="how many articles are made")
    parser.add_argument("--input", help="JSON Lines with a field “text”, instead of made ones")
    options = parser.parse_args()
    program = os.path.realpath(options.program)
    command = [program, "quotes", "--engine", "quick", "--type", "jsonl", "--format", "jsonl", "-"]
    with tempfile.TemporaryDirectory() as folder:
        path = options.input and os.path.realpath(options.input)
        if not path:
            path = os.path.join(folder, "articles.jsonl")
            write_articles(path, options.articles)
        with open(path, encoding="utf-8") as file:
            words = sum(len(json.loads(line)["text"].split()) for line in file)

        def tell(name, seconds):
            print(f"figure\t{name}\t{words / seconds:,.0f} words a second", flush=True)

        for cores in range(1, WORKERS + 1):
            single, seconds = single_run(command, path, cores)
            tell(f"one run, cores: {cores}", seconds)
        expected = sorted_by_id(single)
        for workers in range(1, WORKERS + 1):
            lines, seconds, _, _ = cluster_run(command, program, path, workers, kills=False)
            tell(f"Spark, workers: {workers}", seconds)
            if sorted_by_id(lines) != expected:
                sys.exit(f"{workers} workers print something else than one run")
        lines, seconds, failed, killed = cluster_run(command, program, path, WORKERS, kills=True)
        tell(f"Spark, workers: {WORKERS}, one process killed midway", seconds)
        if not killed or failed == 0:
            sys.exit("no process was killed midway: there are too few articles")
        if sorted_by_id(lines) != expected:
            sys.exit("after one process was killed the output is another")
        print(f"{len(single):,} articles: byte for byte the same, {failed} failed task run again")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an OpenMetrics 1.0 text from standard input and says what of it the grammar does not allow. Stands apart from
the program: it knows the specification only."""
import re
import sys

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"'
SAMPLE = re.compile(rf"^({NAME})(?:\{{({LABEL}(?:,{LABEL})*)?\}})? (\S+)(?: (\S+))?$")
META = re.compile(rf"^# (TYPE|UNIT|HELP) ({NAME})(?: (.*))?$")
NUMBER = re.compile(r"^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|[iI]nf(?:inity)?|[nN]a[nN])$")
TYPES = {"counter": {"_total", "_created"}, "gauge": {""}, "info": {"_info"}, "stateset": {""}, "unknown": {""},
         "summary": {"_count", "_sum", "_created", ""}, "histogram": {"_bucket", "_count", "_sum", "_created"}}


def check(data):
    problems = []
    text = data.decode("utf-8")
    if not text.endswith("# EOF\n"):
        problems.append("it does not end with # EOF and a line feed")
    if "\r" in text:
        problems.append("a carriage return")
    lines = text.split("\n")[:-1]
    families, seen, family, samples = {}, set(), None, 0
    for number, line in enumerate(lines, 1):
        def wrong(why):
            problems.append(f"line {number}: {why}: {line}")
        if line == "# EOF":
            if number != len(lines):
                wrong("something follows the end")
            continue
        if meta := META.match(line):
            kind, name, rest = meta.groups()
            if family is None or family["name"] != name:
                if name in families:
                    wrong("the family's lines do not stand together")
                family = families[name] = {"name": name, "samples": 0}
            if family["samples"]:
                wrong("it comes behind the family's samples")
            if kind in family:
                wrong("it comes twice")
            family[kind] = rest or ""
            if kind == "TYPE" and rest not in TYPES:
                wrong("there is no such type")
            if kind == "UNIT" and rest and not name.endswith("_" + rest):
                wrong("the name does not end with the unit")
            continue
        sample = SAMPLE.match(line)
        if not sample:
            wrong("neither a sample nor a meta line")
            continue
        name, labels, value, _ = sample.groups()
        samples += 1
        suffixes = TYPES.get(family.get("TYPE", "unknown"), set()) if family else set()
        if family is None or not any(name == family["name"] + suffix for suffix in suffixes):
            wrong("it does not belong to the family before it")
            continue
        family["samples"] += 1
        pairs = re.findall(LABEL, labels or "")
        names = [pair.split("=", 1)[0] for pair in pairs]
        if len(set(names)) != len(names):
            wrong("a label twice")
        if (name, frozenset(pairs)) in seen:
            wrong("the same sample twice")
        seen.add((name, frozenset(pairs)))
        if not NUMBER.match(value):
            wrong("the value is no number")
        elif family["TYPE"] == "counter" and float(value) < 0:
            wrong("a counter below zero")
        elif family["TYPE"] == "stateset" and (value not in ("0", "1") or family["name"] not in names):
            wrong("no stateset")
        elif family["TYPE"] == "info" and value != "1":
            wrong("an info that is not 1")
    for name in families:
        for suffix in ("_total", "_created", "_info", "_bucket"):
            if name.endswith(suffix):
                problems.append(f"the family {name} has a reserved end")
    if not samples:
        problems.append("no sample")
    return problems


if __name__ == "__main__":
    found = check(sys.stdin.buffer.read())
    print("\n".join(found))
    sys.exit(1 if found else 0)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs casb-collector twice against casb-simulator, the second time from another start, and checks that the lines on which
runbooks match are there: wording, level, speaker, and order among the lines of one speaker.

usage: log_lines.py CASB_COLLECTOR CASB_SIMULATOR
"""
import json, os, re, subprocess, sys, tempfile

COLLECTOR, SIMULATOR = sys.argv[1], sys.argv[2]
LINE = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3} ( *[A-Z]+) (\w+::\S+) -> (.*)$")

# What varies, by its name in the tables below.
PARTS = {
    "TIME": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "MICROS": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z",
    "SPAN": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00",
    "NUMBER": r"\d+",
    "DECIMAL": r"\d+\.\d{3}",
    "TOKEN": r"[A-Za-z0-9+/=]+",
    "TEXT": r"[^\"]*",
    "SYSTEM": r"Linux-[^\"]+-with-glibc\d+\.\d+",
    "SIZE": r"\d+\.\d\d([KMGT]i)?B",
    "BOOL": r"(True|False)",
    "ALERTSTATE": r"\{'initial_start_time_in_utc': 'TIME', 'last_event_time_in_utc': '[-0-9T:.]+Z', 'last_ids': \[[^]]*\], '@persistence_version': 1\}",
    "EVENTSTATE": r"\{'initial_start_time_in_utc': 'TIME', 'start_time_in_utc': 'TIME', 'last_page_token': (None|'TOKEN')(, '@persistence_version': 1)?\}",
    "COUNTS": r"Number of requests made: NUMBER; Number of events received: NUMBER; Number of duplicated events filtered out: NUMBER; "
              r"Number of events generated and sent: NUMBER; Average of events per second: DECIMAL\.",
}


def pattern(text):
    """@p text is a regular expression in which the names of PARTS stand for theirs."""
    for _ in range(3):
        text = re.sub("|".join(PARTS), lambda found: PARTS[found.group()], text)
    return re.compile(text + "$")


def puller(kind):
    name = rf"ProofpointCasb{kind}Puller\(proofpoint_casb,proofpoint_casb_1,{kind.lower()},predefined\)"
    return name, f"ProofpointCasb{kind}Puller(proofpoint_casb,proofpoint_casb_1,{kind.lower()},predefined)"


def init_variables(kind):
    name = puller(kind)[0]
    return [
        ("INFO", name + r" Starting the execution of init_variables\(\)"),
        ("INFO", "Validating service metadata"),
        ("INFO", "Validating defined module definition"),
        ("INFO", r"<rate_limiter> setting has been accepted with the content \{'period_in_seconds': 1, 'requests_limit_in_units': 9\}"),
        ("WARNING", r"The rate_limiter object has been overridden with the following config: \{'period_in_seconds': 1, 'requests_limit_in_units': 9\}"),
        ("INFO", "Validating common input config"),
        ("INFO", "Validating service input config"),
        ("INFO", "Running overriding rules"),
        ("INFO", "Validating the rate limiter config given by the user"),
        ("INFO", "Adding raw config to the collector store"),
        ("INFO", "Running custom validation rules"),
        ("INFO", name + r" Finalizing the execution of init_variables\(\)"),
        ("INFO", rf"ServiceThread\(proofpoint_casb,proofpoint_casb_1,{kind.lower()},predefined\) - Starting thread \(execution_period=60s\)"),
        ("INFO", rf"ProofpointCasbPullerSetup\(demo_collector,proofpoint_casb#proofpoint_casb_1,{kind.lower()}#predefined\) -> Starting thread"),
        ("INFO", name + " - Starting thread"),
    ]


def pre_pull(kind, found, changes):
    name, state = puller(kind)[0], "ALERTSTATE" if kind == "Alerts" else "EVENTSTATE"
    updated = [
        ("WARNING", r"Some changes have been detected and the persistence needs to be updated\. "
                    rf"Previous content: ({state}|None)\. New content: {state}"),
        ("INFO", "Updating the persistence"),
        ("WARNING", "Persistence has been updated successfully"),
    ]
    return [
        ("WARNING", "Waiting until setup will be executed"),
        ("INFO", name + r" Starting the execution of pre_pull\(\)"),
        ("INFO", "Reading persisted data"),
        ("INFO", f"Data retrieved from the persistence: {state if found else 'None'}"),
        *([] if found else [("WARNING", "Persistence will be overridden due to the retrieved state is empty")]),
        ("INFO", "Running the persistence upgrade steps"),
        ("INFO", "Running the persistence corrections steps"),
        ("INFO", "Running the persistence corrections steps"),
        *changes,
        *updated,
        ("INFO", name + r" Finalizing the execution of pre_pull\(\)"),
        ("INFO", "Starting data collection every NUMBER seconds"),
        ("INFO", "Pull Started"),
    ]


RESET = [("INFO", r"Detected initial start time in UTC change: \{'values_changed': \{'root': \{'new_value': 'TIME', 'old_value': 'TIME'\}\}\}\. "
                  r"Resetting state to {STATE}")]
END = [
    ("INFO", r"\(Partial\) Statistics for this pull cycle \(@devo_pulling_id=NUMBER\):COUNTS"),
    ("INFO", r"Statistics for this pull cycle \(@devo_pulling_id=NUMBER\):COUNTS"),
    ("INFO", "The data is up to date!"),
]
ALERTS_PULL = [
    ("INFO", r"Retrieving/sending alerts event\(s\) having timestamp between SPAN and SPAN"),
    ("INFO", r"Retrieved NUMBER alerts event\(s\) from SPAN to SPAN"),
] + END
EVENTS_PULL = [
    ("INFO", r"Retrieving events event\(s\) having start_time=TIME and last_page_token=None"),
    ("INFO", r"\(Partial\) Statistics for this pull cycle \(@devo_pulling_id=NUMBER\):COUNTS"),
    ("INFO", r"Retrieving events event\(s\) having start_time=TIME and last_page_token=TOKEN"),
    ("INFO", "No more new events events found"),
] + END
MAIN = [
    ("INFO", r'Production mode: BOOL, execute only setup and exit: BOOL, version: "TEXT", current dir: "TEXT", exists "config" dir: BOOL, '
             r'exists "config_internal" dir: BOOL, exists "certs" dir: True, exists "schemas" dir: BOOL, exists "credentials" dir: BOOL'),
    ("INFO", r'Loading configuration using the following files: \{"full_config": "config.yaml", "job_config_loc": null, "collector_config_loc": null\}'),
    ("INFO", r'Using the default location for "job_config_loc" file: "/etc/devo/job/job_config.json"'),
    ("INFO", r'"/etc/devo/job" does not exists'),
    ("INFO", r'Using the default location for "collector_config_loc" file: "/etc/devo/collector/collector_config.json"'),
    ("INFO", r'"/etc/devo/collector" does not exists'),
    ("INFO", r'Results of validation of config files parameters: \{"config": "TEXT/config.yaml", "config_validated": True, '
             r'"job_config_loc": "/etc/devo/job/job_config.json", "job_config_loc_default": True, "job_config_loc_validated": False, '
             r'"collector_config_loc": "/etc/devo/collector/collector_config.json", "collector_config_loc_default": True, '
             r'"collector_config_loc_validated": False\}'),
    ("INFO", r'Build time: "TEXT", OS: "SYSTEM", collector\(name:version\): "demo_collector:TEXT", owner: "TEXT", started at: "MICROS"'),
    ("INFO", 'Initialized all object from "MainProcess" process'),
    ("INFO", r"OutputProcess - Starting thread \(executing_period=120s\)"),
    ("INFO", r"InputProcess - Starting thread \(executing_period=120s\)"),
    ("INFO", 'Started all object from "MainProcess" process'),
]
OUTPUT = [
    ("INFO", "Process started"),
    ("INFO", r"DevoSender\(standard_senders,devo_sender_0\) -> Starting thread"),
    ("INFO", r"DevoSenderManagerMonitor\(standard_senders,devo_1\) -> Starting thread \(every 300 seconds\)"),
    ("INFO", r"DevoSenderManager\(standard_senders,manager,devo_1\) -> Starting thread"),
    ("INFO", r"DevoSender\(internal_senders,devo_sender_0\) -> Starting thread"),
    ("INFO", r"DevoSenderManagerMonitor\(internal_senders,devo_1\) -> Starting thread \(every 300 seconds\)"),
    ("INFO", r"DevoSenderManager\(internal_senders,manager,devo_1\) -> Starting thread"),
]
MEMORY = r'\{"rss": "SIZE", "vms": "SIZE", "shared": "SIZE", "text": "SIZE", "lib": "SIZE", "data": "SIZE", "dirty": "SIZE"\}'
STATUS = [
    ("INFO", r'global_status: \{"main_process": \{"process_id": NUMBER, "process_status": "TEXT", "thread_counter": NUMBER, '
             rf'"thread_names": \["MainThread"(, "TEXT")*\], "memory_info": {MEMORY}, "CollectorThread": \{{"running_flag": true, '
             r'"status": "RUNNING\(10\)", "shutdown_timestamp": "None", "message_queues": \{"standard": \{"name": "TEXT", '
             r'"max_size_in_messages": 10000, "max_size_in_mb": 1024, "max_wrap_size_in_items": 100, "current_size": NUMBER\}, '
             r'"internal": \{"name": "TEXT", "max_size_in_messages": NUMBER, "max_size_in_mb": NUMBER, '
             r'"max_wrap_size_in_items": NUMBER, "current_size": NUMBER\}\}, '
             r'"controllers": \{"InputControllerThread": \{"running_flag": true, "status": "RUNNING\(10\)"\}, '
             r'"OutputControllerThread": \{"running_flag": true, "status": "RUNNING\(10\)"\}\}\}\}\}'),
]


def expectations(first):
    """Speaker → the lines expected of it, in order; others may stand between them."""
    expected = {
        "MainProcess::MainThread": MAIN,
        "OutputProcess::MainThread": OUTPUT,
        "MainProcess::CollectorThread": STATUS,
        "InputProcess::MainThread": [("INFO", "Process Started")] + init_variables("Alerts") + init_variables("Events"),
    }
    for kind, pull in (("Alerts", ALERTS_PULL), ("Events", EVENTS_PULL)):
        state = "ALERTSTATE" if kind == "Alerts" else "EVENTSTATE"
        changes = [] if first else [(level, text.replace("{STATE}", state)) for level, text in RESET]
        expected["InputProcess::" + puller(kind)[1]] = pre_pull(kind, not first, changes) + pull
        setup = f"InputProcess::ProofpointCasbPullerSetup(demo_collector,proofpoint_casb#proofpoint_casb_1,{kind.lower()}#predefined)"
        expected[setup] = [("INFO", f"Setup for module <ProofpointCasb{kind}Puller> has been successfully executed")]
    return expected


def check(output, first):
    lines, problems = {}, []
    for text in output.splitlines():
        found = LINE.match(text)
        if not found:
            problems.append(f"no line of the log format: {text}")
            continue
        level, speaker, message = found.groups()
        if len(level) != 7:
            problems.append(f"level not right-aligned to 7: {text}")
        lines.setdefault(speaker, []).append((level.strip(), message))
    for speaker, wanted in expectations(first).items():
        said = iter(lines.get(speaker, []))
        for level, text in wanted:
            expression = pattern(text)
            if not any(level == line[0] and expression.match(line[1]) for line in said):
                problems.append(f"{speaker}: not said, or not in its place: {level} {text}")
                break
    threads = [text for text in lines.get("InputProcess::MainThread", []) if text[1].startswith("InputThread(")]
    if threads != [("INFO", "InputThread(proofpoint_casb,proofpoint_casb_1) - Starting thread (execution_period=60s)")]:
        problems.append(f"InputThread starts once for an input: {threads}")
    return problems


def main():
    with tempfile.TemporaryDirectory() as folder:
        simulator = subprocess.Popen(
            [SIMULATOR, "--frozen", "--requests-per-second", "0", "--history-hours", "1", "--work-dir", folder],
            stdout=subprocess.PIPE, text=True)
        problems = []
        try:
            json.loads(simulator.stdout.readline())
            path = os.path.join(folder, "config.yaml")
            config = open(path, encoding="utf-8").read()
            config = re.sub(r"number_of_requests: -?\d+", "number_of_requests: 9", config)
            if "number_of_requests: 9" not in config:
                config = config.replace("    services:", '    requests_limits:\n      - {period: "1s", number_of_requests: 9}\n    services:')
            for first in (True, False):
                if not first:
                    config = re.sub(r"(initial_start_time_in_utc: ')([^']*)", r"\g<1>2020-01-01T00:00:00Z", config)
                open(path, "w", encoding="utf-8").write(config)
                run = subprocess.run([COLLECTOR, "--config", "config.yaml", "--once"], cwd=folder, capture_output=True, text=True,
                                     timeout=200)
                if run.returncode != 0:
                    problems.append(f"exit status {run.returncode}\n{run.stdout}\n{run.stderr}")
                problems += [f"start {1 if first else 2}: {problem}" for problem in check(run.stdout, first)]
        finally:
            simulator.kill()
            simulator.wait()
    print("\n".join(problems) or "every line is in its place")
    sys.exit(bool(problems))


main()

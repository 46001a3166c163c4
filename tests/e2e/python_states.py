#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts states in front of casb-collector as the Python collector leaves them, made by Python's own pickle and json, and looks
at what is asked of the tenant then: the import goes on at the very place, happens once, and what cannot be read stops its
service and no other.

usage: python_states.py CASB_COLLECTOR
"""
import hashlib, json, os, pickle, subprocess, sys, tempfile, threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

COLLECTOR = sys.argv[1]
START = "2023-01-16T00:00:00Z"
TOKEN = "eyJsaW5lTnVtYmVyIjotMX0+/=="
PROBLEMS = []


class Tenant(BaseHTTPRequestHandler):
    """Has nothing to tell; remembers where it was asked to begin."""
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm, wbufsize = True, -1
    asked = {}

    def log_message(self, *args):
        pass

    def react(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        answer = {"auth_token": "a-token"}
        if self.path == "/v1/alerts":
            answer = {"alerts": []}
            Tenant.asked.setdefault("alerts", json.loads(body)["time_range"]["from"])
        elif self.path.startswith("/v2/events"):
            query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
            Tenant.asked.setdefault("events", query)
            answer = {"size": 0, "nextPageToken": query.get("nextPage", "first"), "content": []}
        text = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = react


def alerts_state(time, ids=(), start=START):
    return {"initial_start_time_in_utc": start, "last_event_time_in_utc": time, "last_ids": list(ids), "@persistence_version": 1}


def events_state(token, start=START):
    return {"initial_start_time_in_utc": start, "start_time_in_utc": start, "last_page_token": token, "@persistence_version": 1}


def epoch(text):
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc).timestamp() * 1000 + 0.5)


class Folder:
    """A collector's folder and its runs."""

    def __init__(self, port, start=START):
        self._folder = tempfile.TemporaryDirectory()
        self.path, self.port = self._folder.name, port
        self.state = os.path.join(self.path, "state")
        os.mkdir(self.state)
        self.configure(start)

    def configure(self, start):
        services = {name: {"initial_start_time_in_utc": start} for name in ("alerts", "events")}
        source = {"id": "input_1", "override_api_base_url": f"http://127.0.0.1:{self.port}", "services": services,
                  "credentials": {"api_key": "the-key", "client_id": "the-id", "client_secret": "the-secret"},
                  "requests_limits": [{"period": "1s", "number_of_requests": -1}]}
        config = {"globals": {"id": "4711", "name": "x"}, "outputs": {"out": {"type": "console"}}, "inputs": {"proofpoint_casb": source}}
        with open(os.path.join(self.path, "config.json"), "w", encoding="utf-8") as file:
            json.dump(config, file)

    def place(self, service, as_json=False):
        key = f"proofpoint_casb;input_1;{service};None"
        return os.path.join(self.state, "4711", key + ".json") if as_json else os.path.join(self.state, hashlib.md5(key.encode()).hexdigest())

    def leave(self, service, content, as_json=False):
        os.makedirs(os.path.dirname(self.place(service, as_json)), exist_ok=True)
        with open(self.place(service, as_json), "wb") as file:
            file.write(content)

    def run(self):
        """Exit status, log, and where the tenant was asked to begin."""
        Tenant.asked = {}
        done = subprocess.run([COLLECTOR, "--config", "config.json", "--once"], cwd=self.path, capture_output=True, text=True, timeout=100)
        return done.returncode, done.stdout, Tenant.asked


def expect(name, true, log):
    if not true:
        PROBLEMS.append(f"{name}\n{log}")


def imported(port):
    """Every protocol, both places, both forms of the time."""
    forms = [(f"protocol {number}", lambda value, number=number: pickle.dumps(value, number), False) for number in range(6)]
    forms += [("json", lambda value: json.dumps(value).encode(), True),
              ("indented json", lambda value: json.dumps(value, indent=4).encode() + b"\n", True)]
    for name, dump, as_json in forms:
        for time in ("2023-02-01T10:11:12Z", "2023-02-01T10:11:12.345Z"):
            folder = Folder(port)
            alerts, events = alerts_state(time, ["a'b", "é", "0" * 32]), events_state(TOKEN)
            folder.leave("alerts", dump(alerts), as_json)
            folder.leave("events", dump(events), as_json)
            status, log, asked = folder.run()
            expect(f"{name}: exit status {status}", status == 0, log)
            expect(f"{name}: alerts from {asked.get('alerts')}", asked.get("alerts") == epoch(time), log)
            expect(f"{name}: events from {asked.get('events')}", asked.get("events") == {"nextPage": TOKEN}, log)
            for state in (alerts, events):
                expect(f"{name}: the state as Python prints it", f"-> Data retrieved from the persistence: {state}\n" in log, log)

    # Only at the first start: what lies there later is history.
    folder.leave("alerts", dump(alerts_state("2023-03-01T00:00:00Z")), as_json)
    folder.leave("events", dump(events_state("another")), as_json)
    status, log, asked = folder.run()
    expect("imported twice", status == 0 and asked["events"] == {"nextPage": TOKEN} and asked["alerts"] != epoch("2023-03-01T00:00:00Z"), log)
    expect("imported twice, said", "Importing the state" not in log, log)


def before_versions(port):
    """What has no version yet, and what has no start."""
    folder = Folder(port)
    folder.leave("alerts", pickle.dumps({"last_event_time_in_utc": "2023-02-01T00:00:00Z", "last_ids": []}))
    folder.leave("events", pickle.dumps({"initial_start_time_in_utc": START, "start_time_in_utc": START, "last_page_token": None}))
    status, log, asked = folder.run()
    expect("no version: alerts", status == 0 and asked.get("alerts") == epoch("2023-02-01T00:00:00Z"), log)
    expect("no version: events", asked.get("events") == {"startTime": START}, log)
    expect("no version: written anew", "'last_ids': [], '@persistence_version': 1}\n" in log.replace("New content", "\nNew content"), log)


def started_anew(port):
    """Another start, later or earlier, begins there."""
    for start in ("2022-12-01T00:00:00Z", "2023-05-01T00:00:00Z"):
        folder = Folder(port, start)
        folder.leave("alerts", pickle.dumps(alerts_state("2023-02-01T00:00:00Z", ["a"])))
        folder.leave("events", pickle.dumps(events_state(TOKEN)))
        status, log, asked = folder.run()
        expect(f"start {start}: alerts", status == 0 and asked.get("alerts") == epoch(start), log)
        expect(f"start {start}: events", asked.get("events") == {"startTime": start}, log)
        change = {"values_changed": {"root": {"new_value": start, "old_value": START}}}
        expect(f"start {start}: said", f"-> Detected initial start time in UTC change: {change}. Resetting state to "
                                       f"{alerts_state(start, start=start)}\n" in log, log)


class Evil:
    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return os.mkdir, (self.trace,)


def refused(port):
    """What cannot be read stops its service, names the file, and leaves the other service alone."""
    def written(content, as_json=False):
        return lambda folder, service: folder.leave(service, content, as_json)

    def odd(**members):
        return lambda folder, service: folder.leave(service, pickle.dumps(
            {**(alerts_state("2023-02-01T00:00:00Z") if service == "alerts" else events_state(TOKEN)), **members}))

    def evil(folder, service):
        folder.leave(service, pickle.dumps({"a": Evil(os.path.join(folder.path, "executed"))}))

    def dangling(folder, service):
        os.symlink("/nowhere/at/all", folder.place(service))

    cases = {
        "evil": evil, "empty": written(b""), "garbage": written(b"\x80\x05garbage"), "cut": written(pickle.dumps(alerts_state(START))[:-9]),
        "a list": written(pickle.dumps([])), "cut json": written(b'{"a": ', True), "a folder": lambda folder, service: os.mkdir(folder.place(service)),
        "a link to nowhere": dangling, "newer version": odd(**{"@persistence_version": 2}), "start": odd(initial_start_time_in_utc="soon"),
        "time": odd(last_event_time_in_utc=7, start_time_in_utc=7), "ids or token": odd(last_ids="a", last_page_token=7),
    }
    for name, prepare in cases.items():
        for service, other in (("alerts", "events"), ("events", "alerts")):
            folder = Folder(port)
            prepare(folder, service)
            status, log, asked = folder.run()
            place = folder.place(service, name == "cut json")
            expect(f"{name} for {service}: exit status {status}", status == 1, log)
            expect(f"{name} for {service}: asked all the same", service not in asked and other in asked, log)
            expect(f"{name} for {service}: error", f"ERROR InputProcess::ProofpointCasb{service.capitalize()}Puller" in log
                   and f"ProofpointCasbPersistenceError[CODE:401] reason: {place}: " in log, log)
            expect(f"{name} for {service}: executed", not os.path.exists(os.path.join(folder.path, "executed")), log)


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Tenant)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for part in (imported, before_versions, started_anew, refused):
        part(server.server_port)
    print("\n".join(PROBLEMS) or "every state is taken, or refused by name")
    sys.exit(bool(PROBLEMS))


main()

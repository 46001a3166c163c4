#!/usr/bin/env python3
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets one setting after the other in the configuration of casb-collector and looks for its effect at a tenant and a relay:
what is read must also be done.

usage: settings_act.py CASB_COLLECTOR
"""
import copy, gzip, json, os, re, socket, subprocess, sys, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

COLLECTOR = sys.argv[1]
NOW = int(time.time() * 1000)
HOUR = 3_600_000
START = NOW // HOUR * HOUR - 10 * HOUR
PROBLEMS = []


def iso(ms):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(ms / 1000))


ALERTS = [{"id": f"a{i}", "timestamp": START + i * 60_000, "title": "t",
           "related_events": [{"event_id": f"e{i}", "user_email": "ana@example.com"}, {"event_id": f"f{i}", "user_email": "bo@example.com"}]}
          for i in range(5)]
EVENTS = [{"eventId": "flevent_1", "timestamp": iso(START), "userEmail": "ana@example.com", "additionalProperties": [{"key": "k", "value": "v"}]}]


class Server(ThreadingHTTPServer):
    def handle_error(self, *args):
        pass  # the collector may hang up


class Tenant:
    """Answers as the reference has it, and remembers what it was asked: kind, headers, question, when."""

    def __init__(self):
        self.asked, self.page_size, self.padding = [], 50, 0
        tenant = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm, wbufsize = True, -1

            def log_message(self, *args):
                pass

            def react(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                text = json.dumps(tenant.answer(self.path, self.headers, body)).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_POST = react

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path, headers, body):
        if path.startswith("/v2/events"):
            query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
            self.asked.append(("events", headers, query, time.monotonic()))
            return {"size": 0, "nextPageToken": "next", "content": [] if "nextPage" in query else EVENTS}
        question = json.loads(body)
        if path == "/v1/auth":
            self.asked.append(("auth", headers, question, time.monotonic()))
            return {"auth_token": "a-token"}
        self.asked.append(("alerts", headers, question, time.monotonic()))
        span, first = question["time_range"], question["page"] * self.page_size
        inside = [alert for alert in reversed(ALERTS) if span["from"] <= alert["timestamp"] <= span["to"]]
        return {"padding": "x" * self.padding, "alerts": inside[first:first + self.page_size]}

    def of(self, kind):
        return [entry for entry in self.asked if entry[0] == kind]


class Relay:
    """A relay for plain TCP: every byte that came, by connection."""

    def __init__(self):
        self.listener, self.streams = socket.socket(), []
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(9)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection = self.listener.accept()[0]
            except OSError:
                return  # closed
            self.streams.append(bytearray())
            threading.Thread(target=self.read, args=(connection, self.streams[-1]), daemon=True).start()

    @staticmethod
    def read(connection, stream):
        while part := connection.recv(65536):
            stream += part
        connection.close()

    def lines(self):
        return b"".join(bytes(stream) for stream in self.streams).decode().splitlines()


class Run:
    """One run of the collector with a configuration that @p change has changed."""

    def __init__(self, name, change, services=("alerts", "events"), status=0, env=None, stop_at=None, files=None, arguments=("--config", "config.json")):
        self.name, self.tenant, self.other, self.relay = name, Tenant(), Tenant(), Relay()
        with tempfile.TemporaryDirectory() as self.folder:
            source = {"id": "one", "override_api_base_url": self.tenant.url,
                      "credentials": {"api_key": "the-key", "client_id": "the-id", "client_secret": "the-secret"},
                      "requests_limits": [{"period": "1s", "number_of_requests": -1}],
                      "services": {service: {"initial_start_time_in_utc": iso(START)} for service in services}}
            self.config = {"globals": {"name": "x"}, "outputs": {"out": {"type": "console"}}, "inputs": {"proofpoint_casb": source}}
            change(self, self.config, source)
            for file, text in {**(files or {}), "config.json": json.dumps(self.config)}.items():
                with open(os.path.join(self.folder, file), "w", encoding="utf-8") as out:
                    out.write(text)
            command = [COLLECTOR, *arguments] + ([] if stop_at else ["--once"])
            process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, text=True, env={**os.environ, "TZ": "UTC", **(env or {})})
            if stop_at:
                self.log = ""
                for line in process.stdout:
                    self.log += line
                    if stop_at in line:
                        break
                process.terminate()
            rest = process.communicate(timeout=100)[0]
            self.log = self.log + rest if stop_at else rest
            self.files = [os.path.join(root, file) for root, _, files in os.walk(self.folder) for file in files]
            self.expect(f"exit status {process.returncode}", process.returncode == status)

    def expect(self, what, true):
        if not true:
            PROBLEMS.append(f"{self.name}: {what}\n{self.log}")

    def records(self):
        """Tag and record of each line that the console output printed."""
        found = re.findall(r"ConsoleSender\(standard_senders,console_sender_0\) -> ([\w.]+): (\{.*\})$", self.log, re.M)
        return [(tag, json.loads(text)) for tag, text in found]


def both(**settings):
    return lambda run, config, source: [service.update(copy.deepcopy(settings)) for service in source["services"].values()]


def alerts(**settings):
    return lambda run, config, source: source["services"]["alerts"].update(settings)


def inputs(**settings):
    return lambda run, config, source: source.update(settings)


def records_settings():
    run = Run("defaults", lambda *_: None)
    run.expect("records", sorted(tag for tag, _ in run.records()) == ["casb.proofpoint.alert"] * 10 + ["casb.proofpoint.event"])
    run.expect("debug", " DEBUG " not in run.log)
    run = Run("environment", inputs(environment="lab 1"))
    run.expect("in each record", all(list(record)[-2:] == ["@devo_environment", "@devo_pulling_id"] and record["@devo_environment"] == "lab 1"
                                     for _, record in run.records()))
    run = Run("override_tag", both(override_tag="my.app.x"))
    run.expect("of each record", {tag for tag, _ in run.records()} == {"my.app.x"})
    run = Run("override_flatten_data", both(override_flatten_data=False))
    run.expect("whole objects", [record["related_events"] for tag, record in run.records() if tag.endswith("alert")]
               == [alert["related_events"] for alert in reversed(ALERTS)])
    run = Run("obfuscation_data", alerts(obfuscation_data=[{"name": ["related_events", "*", "user_email"], "value": "hidden"}]))
    run.expect("each field", all(record["related_events"]["user_email"] == "hidden" for tag, record in run.records() if tag.endswith("alert")))
    run.expect("no other", any(record.get("userEmail") == "ana@example.com" for _, record in run.records()))
    run = Run("debug", lambda run, config, source: config["globals"].update(debug=True))
    run.expect("lines", " DEBUG " in run.log)
    shown = re.search(r"  DEBUG MainProcess::MainThread -> The configuration in effect, without what is at its default: (\{.*\})$", run.log, re.M)
    source = json.loads(shown.group(1))["inputs"]["proofpoint_casb"] if shown else {}
    run.expect("configuration", source.get("credentials") == {"api_key": "***", "client_id": "***", "client_secret": "***"}
               and source["services"]["alerts"]["initial_start_time_in_utc"] == iso(START))
    run.expect("pages", "  DEBUG InputProcess::ProofpointCasbAlertsPuller(proofpoint_casb,one,alerts,predefined) -> Page stored: 5 source object(s), "
               "10 record(s), " in run.log)
    run = Run("enabled", inputs(enabled=False))
    run.expect("asked", not run.tenant.asked)


def request_settings():
    run = Run("override_auth_base_url", lambda run, config, source: source.update(override_auth_base_url=run.other.url))
    run.expect("hosts", run.other.of("auth") and not run.other.of("alerts") and not run.tenant.of("auth") and run.tenant.of("alerts"))
    run = Run("override_api_base_url", lambda run, config, source: source["services"]["alerts"].update(override_api_base_url=run.other.url + "/x"))
    run.expect("hosts", not run.tenant.of("alerts") and run.tenant.of("events"))
    def small_pages(run, config, source):
        run.tenant.page_size = 2
        source["services"]["alerts"]["override_page_size"] = 2
    run = Run("override_page_size", small_pages, ["alerts"])
    run.expect("pages", [entry[2]["page"] for entry in run.tenant.of("alerts")][:3] == [0, 1, 2] and len(run.records()) == 10)
    run = Run("override_time_lag_in_seconds", alerts(override_time_lag_in_seconds=3600), ["alerts"])
    last = max(entry[2]["time_range"]["to"] for entry in run.tenant.of("alerts"))
    run.expect("end", NOW - HOUR <= last <= time.time() * 1000 - HOUR)
    run = Run("override_window_in_hours", alerts(override_window_in_hours=2), ["alerts"])
    span = run.tenant.of("alerts")[0][2]["time_range"]
    run.expect("first window", span["to"] - span["from"] == 2 * HOUR)
    run = Run("override_start_time_format", lambda run, config, source: source["services"]["events"].update(override_start_time_format="dd/MM/yyyy HH.mm"), ["events"])
    run.expect("start", run.tenant.of("events")[0][2] == {"startTime": time.strftime("%d/%m/%Y %H.%M", time.gmtime(START / 1000))})
    run = Run("authorization_prefix", inputs(authorization_prefix="Bearer"))
    run.expect("header", all(entry[1]["Authorization"] == "Bearer a-token" for entry in run.tenant.of("events")))
    def large_pages(run, config, source):
        run.tenant.padding = 3 << 20
        source["max_body_size_in_mb"] = 2
    run = Run("max_body_size_in_mb", large_pages, ["alerts"], status=1)
    run.expect("error", "ProofpointCasbApiError[CODE:205] reason: " in run.log)
    for name, limits in (("requests_limits", {"requests_limits": [{"period": "1s", "number_of_requests": 1}]}),
                         ("rate_limiter", {"requests_limits": None, "rate_limiter": {"period_in_seconds": 1, "requests_limit_in_units": 1}})):
        run = Run(name, inputs(**limits), ["events"])
        times = [entry[3] for entry in run.tenant.asked]
        run.expect("distance", len(times) == 3 and all(later - earlier > 0.95 for earlier, later in zip(times, times[1:])))
    run = Run("requests_limits of a service", lambda run, config, source: source["services"]["events"].update(
        requests_limits=[{"period": "1s", "number_of_requests": 1}]), ["events"])
    times = [entry[3] for entry in run.tenant.of("events")]
    run.expect("distance", len(times) == 2 and times[1] - times[0] > 0.95)
    Run("request_period_in_seconds", both(request_period_in_seconds=2), ["events"], stop_at=" seconds. Waiting for 1.")
    Run("request_period_in_seconds, default", lambda *_: None, ["events"], stop_at=" seconds. Waiting for 59")
    run = Run("credentials elsewhere", inputs(credentials={"api_key": {"env": "THE_KEY"}, "client_id": {"file": "id.txt"}, "client_secret": "the-secret"}),
              env={"THE_KEY": "key of a variable"}, files={"id.txt": "id of a file\n"})
    run.expect("sent", run.tenant.of("auth")[0][1]["x-api-key"] == "key of a variable" and run.tenant.of("auth")[0][2]["client_id"] == "id of a file")


def store_settings():
    run = Run("directory_name", lambda run, config, source: config["globals"].update(
        persistence={"type": "json", "config": {"directory_name": "else/where"}}))
    run.expect("files", any("/else/where/" in file for file in run.files) and not any("/state/" in file for file in run.files))
    run = Run("memory", lambda run, config, source: config["globals"].update(persistence={"type": "memory"}))
    run.expect("files", [os.path.basename(file) for file in run.files] == ["config.json"])
    def two(run, config, source):
        config["inputs"]["second"] = {**copy.deepcopy(source), "type": "proofpoint_casb", "id": "two", "environment": "second"}
        config["outputs"]["relay"] = {"type": "sidecar", "config": {"address": "127.0.0.1", "port": run.relay.port}}
    run = Run("several inputs and outputs", two)
    seconds = [record for _, record in run.records() if record.get("@devo_environment") == "second"]
    run.expect("records", len(run.records()) == 22 and len(seconds) == 11)
    run.expect("of the relay", sum(" casb.proofpoint." in line for line in run.relay.lines()) == 22)


def pair():
    """The collector server's two files, the inputs with or without their name around them, win over a file that is named."""
    for bare in (False, True):
        def split(run, config, source, bare=bare):
            for name, content in (("job.json", config["inputs"] if bare else {"inputs": config["inputs"]}),
                                  ("collector.json", {key: config[key] for key in ("globals", "outputs")})):
                with open(os.path.join(run.folder, name), "w", encoding="utf-8") as out:
                    json.dump(content, out)
        run = Run(f"pair, bare: {bare}", split, files={"config.yaml": "nonsense: ["},
                  arguments=["--config", "config.yaml", "--job_config_loc", "job.json", "--collector_config_loc", "collector.json"])
        run.expect("records", len(run.records()) == 11)
        run.expect("said", '"config": "config.yaml", "config_validated": False, "job_config_loc": "job.json"' in run.log)


def delivery_settings():
    def relay(kind="sidecar", settings=None, **others):
        def change(run, config, source):
            config["globals"].update(others)
            config["outputs"]["out"] = {"type": kind, "config": {"location": "127.0.0.1", "port": run.relay.port, **(settings or {})}}
        return change
    run = Run("internal messages", relay())
    run.expect("log", any(" devo.collectors.out.local.info: {" in line for line in run.relay.lines()))
    run.expect("metric", any(" devo.collector.metric.message_sent: {" in line for line in run.relay.lines()))
    run = Run("internal_messages", relay(settings={"internal_messages": False}))
    run.expect("records alone", run.relay.lines() and all(" casb.proofpoint." in line for line in run.relay.lines()))
    run = Run("generate_metrics", relay(settings={"generate_metrics": False}))
    run.expect("log alone", any("devo.collectors.out" in line for line in run.relay.lines())
               and not any("devo.collector.metric" in line for line in run.relay.lines()))
    run = Run("syslog", relay("syslog"))
    run.expect("date", all(re.match(r"<14>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+: \{", line) for line in run.relay.lines()) and run.relay.lines())
    run = Run("strict_syslog_timestamp", relay("syslog", {"strict_syslog_timestamp": True}))
    run.expect("date", all(re.match(r"<14>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S* \S+ \S+: \{", line) for line in run.relay.lines()) and run.relay.lines())
    for name, change in (("threshold_for_using_gzip_in_transport_layer", relay(settings={"threshold_for_using_gzip_in_transport_layer": -1.0})),
                         ("devo_sender_threshold_for_using_gzip_in_transport_layer",
                          relay(devo_sender_threshold_for_using_gzip_in_transport_layer=-1.0))):
        run = Run(name, change)
        lines = b"".join(gzip.decompress(bytes(stream)) for stream in run.relay.streams if stream).decode().splitlines()
        run.expect("gzip", sum(" casb.proofpoint." in line for line in lines) == 11)
    run = Run("concurrent_connections", relay(settings={"concurrent_connections": 3}))
    run.expect("senders", "DevoSender" not in run.log and "SyslogSender(standard_senders,syslog_sender_2) -> Starting thread" in run.log)
    Run("period_sender_stats_in_seconds", relay(settings={"period_sender_stats_in_seconds": 1}), stop_at="Number of available senders: 1")
    run = Run("queue_generate_metrics", relay(settings={"period_sender_stats_in_seconds": 1}, queue_generate_metrics=True),
              stop_at="enqueued_elapsed_times_in_seconds_stats: {'standard_queue_multiprocessing': {'max': ")
    def unreachable(run, config, source):
        run.relay.listener.close()
        config["outputs"]["out"] = {"type": "relay", "config": {"address": "127.0.0.1", "port": 1, "type": "TCP", "connecting_retries": 2,
                                                                "connecting_max_wait_in_seconds": 1}}
    run = Run("connecting_retries", unreachable, stop_at=" ERROR ")
    run.expect("error", "DevoSenderError[CODE:501] reason: " in run.log)


def main():
    for part in (records_settings, request_settings, store_settings, pair, delivery_settings):
        part()
    print("\n".join(PROBLEMS) or "every setting acts")
    sys.exit(bool(PROBLEMS))


main()

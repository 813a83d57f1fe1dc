#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Change data capture: catch-up rates and end-to-end latency, whole process, beside PostgreSQL's own subscription.

  build/release/bin/with-servers --mariadb innodb-buffer-pool-size=1G --postgres shared_buffers=1GB -- \\
      tests/bench/cdc.py --cli build/release/bin/portolan-cli [--way pg-pg|my-pg|my-pg-batch|my-pg-parallel|pg-my|latency-my-pg|latency-pg-my]... [--transactions N]

Catch-up: the run is loaded and stopped, the source is changed, then the resumed run is timed from the first to the last
change that the target shows; ours and the peer's alike, so that starting and stopping count for neither. A timing counts
only when both sides' own clients agree on a checksum of the rows. `--rounds N` takes turns with the peer and says the median.
"""
import argparse, os, re, shlex, statistics, subprocess, sys, tempfile, threading, time
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--way", action="append")
ap.add_argument("--transactions", type=int, default=100000); ap.add_argument("--seconds", type=int, default=60); ap.add_argument("--rate", type=int, default=2000)
ap.add_argument("--rounds", type=int, default=1)
A = ap.parse_args()
E = os.environ
MY, PG = shlex.split(E["MY_CLIENT"]), shlex.split(E["PG_CLIENT"])
WORK = Path(tempfile.mkdtemp(prefix="portolan-bench-cdc-"))
MYURL, PGURL = E["MY_URL"], E["PG_URL"]

def my(sql, db=None): return subprocess.run(MY + ["-N", "-B"] + ([db] if db else []), input=sql, text=True, capture_output=True, check=True).stdout.strip()
def pg(sql, db="postgres"): return subprocess.run(PG + ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", db], input=sql, text=True, capture_output=True, check=True).stdout.strip()
def url(base, db): return re.sub(r"(://[^/]+)(/[^?]*)?", lambda m: f"{m.group(1)}/{db}", base, count=1)

class Side:
    def __init__(self, kind, db): self.kind, self.db = kind, db
    @property
    def url(self): return url(MYURL if self.kind == "my" else PGURL, self.db)
    def sql(self, text): return my(text, self.db) if self.kind == "my" else pg(text, self.db)
    def fresh(self):
        if self.kind == "my": my(f"drop database if exists {self.db}; create database {self.db}")
        else: pg(f"drop database if exists {self.db} with (force)"); pg(f"create database {self.db}")
    def schema(self):
        self.sql("create table accounts(id int primary key, balance int not null, filler varchar(84)); create table history(id bigint primary key, account int, delta int, made varchar(30), filler varchar(22));")
        rows = "select i, 0, repeat('x', 80) from " + ("seq_1_to_100000" if self.kind == "my" else "generate_series(1,100000) i")
        self.sql("insert into accounts " + rows.replace("select i", "select seq" if self.kind == "my" else "select i") + ";")
    def check(self): return self.sql("select count(*), sum(balance) from accounts;") + " / " + self.sql("select count(*), sum(delta), max(id) from history;")
    def work(self, transactions, per):
        """`per` changes a transaction, half updates, half inserts, in one session inside the server."""
        half = per // 2
        if self.kind == "pg":
            self.sql(f"""set synchronous_commit = off;
                do $$ declare n int := 0; begin
                  for t in 1..{transactions} loop
                    for k in 1..{half} loop
                      n := n + 1;
                      update accounts set balance = balance + n % 97 where id = n::bigint * 7919 % 100000 + 1;
                      insert into history values (n, n::bigint * 7919 % 100000 + 1, n % 97, 'now', 'filler');
                    end loop;
                    commit;
                  end loop;
                end $$;""")
        else:
            self.sql(f"""set @flush = @@global.innodb_flush_log_at_trx_commit; set global innodb_flush_log_at_trx_commit = 0;
                delimiter //
                begin not atomic
                  declare n bigint default 0;
                  for t in 1..{transactions} do
                    start transaction;
                    for k in 1..{half} do
                      set n = n + 1;
                      update accounts set balance = balance + n % 97 where id = n * 7919 % 100000 + 1;
                      insert into history values (n, n * 7919 % 100000 + 1, n % 97, 'now', 'filler');
                    end for;
                    commit;
                  end for;
                end //
                delimiter ;
                set global innodb_flush_log_at_trx_commit = @flush;""")

def migrate(src, dst, run, *extra):
    command = [A.cli, "migrate", "--from", src.url, "--to", dst.url, "--type", "full-load-and-cdc", "--run-dir", str(run), "--validate", "none", "--quiet", *extra]
    if dst.kind == "pg": command += ["--target-schema", "public"]
    return command

def timed(command):
    """Runs to the end; gives the peak of resident memory in MB."""
    log = open(WORK / "last.log", "wb")
    p = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
    _, status, usage = os.wait4(p.pid, 0)
    if os.waitstatus_to_exitcode(status): sys.exit("failed: " + (WORK / "last.log").read_text(errors="replace")[-2000:])
    return usage.ru_maxrss / 1024

def watch(dst, last):
    """Changes of `history` a second between the first and the last that the target shows, through one open client."""
    client = (MY + ["-N", "-B", "--unbuffered", dst.db]) if dst.kind == "my" else (PG + ["-X", "-A", "-t", "-q", "-d", dst.db])
    reader = subprocess.Popen(client, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    start, first, begun = None, 0, time.monotonic()
    while time.monotonic() - begun < 900:
        reader.stdin.write("select coalesce(max(id),0) from history;\n"); reader.stdin.flush()
        top, now = int(reader.stdout.readline()), time.monotonic()
        if top and start is None: start, first = now, top
        if top >= last: break
        time.sleep(0.02)
    reader.stdin.close(); reader.wait()
    return (last - first) / max(now - start, 1e-3), now - start, first

def catch_up(name, src, dst, transactions, per, mode):
    src.fresh(); dst.fresh(); src.schema()
    run = WORK / (name + str(time.monotonic_ns()))
    timed(migrate(src, dst, run, "--stop-position", "now"))
    src.work(transactions, per)
    seen = []
    last = transactions * per // 2
    watcher = threading.Thread(target=lambda: seen.append(watch(dst, last))); watcher.start()
    rss = timed(migrate(src, dst, run, "--resume", "--stop-position", "now", "--apply", mode))
    watcher.join()
    rate, wall, first = seen[0]
    equal = src.check().replace("\t", "|") == dst.check().replace("\t", "|")
    print(f"{name:16} {mode:14} {(last - first) * 2:>9} changes {wall:7.2f} s  {rate * 2:>9.0f}/s  {rss:5.0f} MB  {'equal' if equal else 'DIFFERENT ' + src.check() + ' <> ' + dst.check()}", flush=True)
    return rate * 2

def subscription(transactions):
    src, dst = Side("pg", "peer_src"), Side("pg", "peer_dst")
    src.fresh(); dst.fresh(); src.schema(); dst.schema()
    src.sql("create publication p for table accounts, history;"); src.sql("select pg_create_logical_replication_slot('peer', 'pgoutput');")
    connection = " ".join(f"{k}={v}" for k, v in (("host", re.search(r"@([^:/]+)", PGURL).group(1)), ("port", re.search(r":(\d+)", PGURL).group(1)), ("user", re.search(r"://([^@]+)@", PGURL).group(1)), ("dbname", "peer_src")))
    dst.sql(f"create subscription s connection '{connection}' publication p with (create_slot = false, slot_name = 'peer', copy_data = false, enabled = false, binary = true);")
    src.work(transactions, 2)
    dst.sql("alter subscription s enable;")
    rate, wall, first = watch(dst, transactions)
    dst.sql("alter subscription s disable;"); dst.sql("alter subscription s set (slot_name = none);"); dst.sql("drop subscription s;")
    while src.sql("select active from pg_replication_slots where slot_name = 'peer';") == "t": time.sleep(0.1)
    src.sql("select pg_drop_replication_slot('peer');")
    print(f"{'subscription':16} {'native':14} {(transactions - first) * 2:>9} changes {wall:7.2f} s  {rate * 2:>9.0f}/s", flush=True)
    return rate * 2

def latency(name, src, dst):
    src.fresh(); dst.fresh()
    src.sql("create table t(id int primary key, v varchar(40));")
    run = WORK / name
    timed(migrate(src, dst, run, "--stop-position", "now"))
    p = subprocess.Popen(migrate(src, dst, run, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(2)
    client = (MY + ["-N", "-B", "--unbuffered", dst.db]) if dst.kind == "my" else (PG + ["-X", "-A", "-t", "-q", "-d", dst.db])
    reader = subprocess.Popen(client, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    writer_client = (MY + ["-N", "-B", src.db]) if src.kind == "my" else (PG + ["-X", "-A", "-t", "-q", "-d", src.db])
    writer = subprocess.Popen(writer_client, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, bufsize=1)
    sent, stop = [], threading.Event()
    def write():
        start, n = time.monotonic(), 0
        while not stop.is_set():
            due = int((time.monotonic() - start) * A.rate)
            while n < due:
                block = min(due - n, 20)
                values = ",".join(f"({n + k + 1},'v')" for k in range(block))
                writer.stdin.write(f"insert into t values {values};\n"); writer.stdin.flush()
                sent.extend([time.monotonic()] * block)
                n += block
            time.sleep(0.002)
    thread = threading.Thread(target=write); thread.start()
    seen, delays, end = 0, [], time.monotonic() + A.seconds
    while time.monotonic() < end:
        reader.stdin.write("select coalesce(max(id),0) from t;\n"); reader.stdin.flush()
        top, now = int(reader.stdout.readline()), time.monotonic()
        delays.extend(now - sent[i] for i in range(seen, min(top, len(sent))))
        seen = max(seen, top)
        time.sleep(0.001)
    stop.set(); thread.join(); writer.stdin.close(); writer.wait()
    subprocess.run([A.cli, "stop", str(run), "--drain"], stdout=subprocess.DEVNULL); p.wait(); reader.stdin.close()
    delays.sort()
    print(f"{name:16} {A.rate}/s for {A.seconds} s: {len(delays)} seen, p50 {delays[len(delays) // 2] * 1000:.0f} ms, p99 {delays[int(len(delays) * .99)] * 1000:.0f} ms, max {delays[-1] * 1000:.0f} ms", flush=True)

def drop_slots():
    """A slot that nobody reads keeps WAL and slows what comes after it."""
    pg("select pg_drop_replication_slot(slot_name) from pg_replication_slots where not active;")

ways = A.way or ["pg-pg", "my-pg", "my-pg-batch", "my-pg-parallel", "pg-my", "latency-my-pg", "latency-pg-my"]
for way in ways:
    if way == "pg-pg":
        ratios = []
        for _ in range(A.rounds):
            peer = subscription(A.transactions)
            ratios.append(catch_up("pg-pg", Side("pg", "src"), Side("pg", "dst"), A.transactions, 2, "transactional") / peer)
            drop_slots()
        print(f"{'':16} {statistics.median(ratios):.2f} x the subscription (of {', '.join(f'{r:.2f}' for r in ratios)})", flush=True)
    elif way == "my-pg": catch_up("my-pg", Side("my", "src"), Side("pg", "dst"), A.transactions, 10, "transactional")
    elif way == "my-pg-batch": catch_up("my-pg-batch", Side("my", "src"), Side("pg", "dst"), A.transactions, 10, "batch")
    elif way == "my-pg-parallel": catch_up("my-pg-parallel", Side("my", "src"), Side("pg", "dst"), A.transactions, 10, "parallel")
    elif way == "pg-my": catch_up("pg-my", Side("pg", "src"), Side("my", "dst"), A.transactions, 10, "transactional")
    elif way == "latency-my-pg": latency("latency-my-pg", Side("my", "lsrc"), Side("pg", "ldst"))
    elif way == "latency-pg-my": latency("latency-pg-my", Side("pg", "lsrc"), Side("my", "ldst"))
    else: sys.exit(f"no such way: {way}")

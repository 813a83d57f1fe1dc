#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows Dolt, a server that speaks MySQL 8's protocol and writes a row binlog with MySQL's GTIDs: the formats that no MariaDB
server writes, from a program that is not ours. Optional: exits with 77 and says so where there is no Dolt.

usage: dolt.py PORTOLAN_CLI WITH_SERVERS      (the program from PORTOLAN_DOLT, else from PATH)
"""
import json, os, random, shutil, signal, socket, subprocess, sys, tempfile, threading, time

WAY = """SKIPPED: Dolt is not installed (neither PORTOLAN_DOLT nor PATH), so following MySQL 8's GTIDs on a live server is not tested.
Its published Go module (v0.40.4) is too old to write a binlog; from a clone of github.com/dolthub/dolt (2.x):
  cd dolt/go && go build -o /usr/local/bin/dolt ./cmd/dolt"""


def run(*command, check=True, **more):
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, **more)
    if check and done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nexit {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


class Dolt:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.environment = dict(os.environ, HOME=folder)
        self.data = os.path.join(folder, "data")
        os.makedirs(os.path.join(self.data, "shop"))
        for pair in (("user.email", "test@example.org"), ("user.name", "test"), ("metrics.disabled", "true")):
            run(program, "config", "--global", "--add", *pair, env=self.environment)
        run(program, "init", cwd=os.path.join(self.data, "shop"), env=self.environment)
        settings = "; ".join(f"SET @@PERSIST.{s}" for s in ("log_bin=1", "gtid_mode=ON", "enforce_gtid_consistency=ON", "server_id=7"))
        run(program, "sql", "-q", settings, cwd=self.data, env=self.environment)
        with open(os.path.join(folder, "config.yaml"), "w") as f:
            f.write(f"listener:\n  host: 127.0.0.1\n  port: {self.port}\ndata_dir: {self.data}\n")
        self.start()

    def start(self):
        self.log = open(os.path.join(self.folder, "server.log"), "a")
        self.process = subprocess.Popen([self.program, "sql-server", "--config", os.path.join(self.folder, "config.yaml")], cwd=self.data, env=self.environment, stdout=self.log, stderr=self.log)
        for _ in range(300):
            if self.sql("SELECT 1", check=False).returncode == 0:
                return
            time.sleep(0.1)
        raise SystemExit("Dolt does not answer:\n" + open(self.log.name).read()[-2000:])

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def sql(self, text, check=True):
        return run("mariadb", "--no-defaults", "--skip-ssl", "--default-character-set=utf8mb4", "-h127.0.0.1", f"-P{self.port}", "-uroot", "-NB", "shop", "-e", text, check=check)

    @property
    def url(self):
        return f"mysql://root@127.0.0.1:{self.port}/shop"


SCHEMA = """CREATE TABLE item (id INT PRIMARY KEY, name VARCHAR(60), price DECIMAL(12,3), at DATETIME(6), day DATE, long_text TEXT, raw VARBINARY(40), small TINYINT UNSIGNED, big BIGINT,
  ratio DOUBLE, kind ENUM('a','b','c'), stamp TIMESTAMP(3) NULL, clock TIME) COLLATE utf8mb4_general_ci;
CREATE TABLE pair (a INT, b VARCHAR(20), n INT, PRIMARY KEY (a, b)) COLLATE utf8mb4_general_ci; CREATE TABLE emptied (id INT PRIMARY KEY) COLLATE utf8mb4_general_ci;
INSERT INTO item VALUES (1, 'één', 1.5, '2024-02-29 23:59:59.123456', '2024-02-29', REPEAT('x', 5000), X'00FF10', 255, -9223372036854775808, 0.1, 'c', '2024-03-01 12:00:00.5', '-12:34:56'), (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pair VALUES (1, 'x', 1), (1, 'y', 2); INSERT INTO emptied VALUES (1), (2);"""

QUESTIONS = ["SELECT id, name, price, CAST(at AS CHAR(26)), CAST(day AS CHAR(10)), CHAR_LENGTH(long_text), small, big, kind, CAST(clock AS CHAR(10)) FROM item ORDER BY id",
             "SELECT a, b, n FROM pair ORDER BY a, b", "SELECT COUNT(*), MIN(id) FROM emptied"]


def writer(dolt, enough, counts, seed):
    pick = random.Random(seed)
    known = first = 100000 * seed
    while not enough.is_set():
        known += 3
        statements = ["BEGIN", f"INSERT INTO item (id, name, price, at, long_text, small) VALUES ({known}, 'row {known}', {pick.randrange(10**6) / 1000}, NOW(6), REPEAT('y', {pick.randrange(3000)}), {pick.randrange(256)}), ({known + 1}, 'ü', NULL, NULL, NULL, 0)",
                      f"UPDATE item SET price = price + 1, name = CONCAT(name, '!') WHERE id = {pick.randrange(first, known + 1)}",
                      f"UPDATE item SET id = id + 10000000 WHERE id = {pick.randrange(first, known + 1)}", f"DELETE FROM item WHERE id = {pick.randrange(first, known + 1)}",
                      f"REPLACE INTO pair (a, b, n) VALUES ({pick.randrange(30)}, '{pick.choice('abc')}', {known})", "COMMIT" if pick.randrange(8) else "ROLLBACK"]
        dolt.sql("; ".join(statements))
        counts[0] += 1


def plain(table):
    """Fractions of a second without the zeros and blanks that a cast to CHAR leaves behind them."""
    cell = lambda c: (c.rstrip().rstrip("0").rstrip(".") if "." in c else c.rstrip()) if ":" in c else c
    return [[cell(c) for c in line.split("\t")] for line in table.splitlines()]


# Compared by both servers' own clients: Dolt computes some expressions of a comparison unlike MySQL (a DATE as text, a negative TIME).
def follow(cli, dolt, target, schema, run_folder, server, kills):
    base = [cli, "migrate", "--from", dolt.url, "--to", target, "--type", "full-load-and-cdc", "--run-dir", run_folder] + schema
    run(*base, "--stop-position", "now", "--validate", "none")
    enough, counts = threading.Event(), [0]
    thread = threading.Thread(target=writer, args=(dolt, enough, counts, kills))
    thread.start()
    try:
        for _ in range(kills):
            process = subprocess.Popen(base + ["--resume"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(2)
            process.send_signal(signal.SIGKILL)
            process.wait()
    finally:
        enough.set()
        thread.join()
    if counts[0] < 5:
        raise SystemExit(f"only {counts[0]} transactions were written")
    # Dolt logs no column names: what was logged before a change of shape is read before it.
    run(*base, "--resume", "--stop-position", "now", "--validate", "none")
    dolt.sql(f"DELETE FROM emptied; INSERT INTO emptied VALUES (7); ALTER TABLE pair ADD COLUMN more{kills} VARCHAR(10)")
    dolt.sql(f"UPDATE pair SET more{kills} = 'm' WHERE a = 1")
    run(*base, "--resume", "--stop-position", "now", "--validate", "none")
    status = json.loads(run(cli, "status", run_folder, "--json").stdout)
    if "gtid=" not in json.dumps(status) or ":1-" not in json.dumps(status):
        raise SystemExit("the position is no GTID set: " + json.dumps(status)[:500])
    for question in QUESTIONS + [f"SELECT COUNT(*), MAX(more{kills}) FROM pair"]:
        here, there = dolt.sql(question).stdout, server(question)
        if plain(here) != plain(there):
            open("/tmp/portolan_dolt_source.txt", "w").write(here)
            open("/tmp/portolan_dolt_target.txt", "w").write(there)
            raise SystemExit(f"{question}: source and target differ (/tmp/portolan_dolt_*.txt)")
    print(f"{counts[0]} transactions and {kills} kills: equal")


def inside(cli, program):
    pg, my = os.environ["PG_URL"], os.environ["MY_URL"]
    folder = tempfile.mkdtemp(prefix="portolan_dolt_")
    dolt = Dolt(program, folder)
    try:
        print(dolt.sql("SELECT CONCAT('Dolt as MySQL ', VERSION(), ', gtid_mode ', @@gtid_mode)").stdout.strip())
        dolt.sql(SCHEMA)
        run("psql", pg + "/postgres", "-c", "CREATE DATABASE dolt")
        run(*os.environ["MY_CLIENT"].split(), "-e", "CREATE DATABASE dolt CHARACTER SET utf8mb4")
        follow(cli, dolt, pg + "/dolt", ["--target-schema", "public"], os.path.join(folder, "pg"), lambda q: run("psql", pg + "/dolt", "-XAtF", "\t", "-P", "null=NULL", "-c", q.replace("CHAR_LENGTH", "length")).stdout, 3)
        follow(cli, dolt, my + "/dolt", [], os.path.join(folder, "my"), lambda q: run(*os.environ["MY_CLIENT"].split(), "--default-character-set=utf8mb4", "-NB", "dolt", "-e", q).stdout, 2)
    finally:
        dolt.stop()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    if len(sys.argv) == 4:
        return inside(sys.argv[1], sys.argv[3])
    program = os.environ.get("PORTOLAN_DOLT") or shutil.which("dolt")
    if not program:
        print(WAY)
        sys.exit(77)
    sys.exit(subprocess.run([sys.argv[2], "--", sys.executable, os.path.abspath(__file__), sys.argv[1], "inside", program]).returncode)


main()

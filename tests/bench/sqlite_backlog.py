#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that piled up in a SQLite source's change table are caught up, with the program killed at random moments: the rate,
the peak of its memory, and that both sides are equal afterwards.

  with-servers -- tests/bench/sqlite_backlog.py --cli build/release/bin/portolan-cli [--changes 1000000] [--kills 8]
"""
import argparse
import os, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--changes", type=int, default=1000000); ap.add_argument("--kills", type=int, default=8)
A = ap.parse_args()
cli, kills = A.cli, A.kills
server = os.environ["PG_URL"].rstrip("/")
pg = server + "/sqlite_backlog"
subprocess.run(["psql", "-q", server + "/postgres", "-c", "DROP DATABASE IF EXISTS sqlite_backlog", "-c", "CREATE DATABASE sqlite_backlog"], check=True, stderr=subprocess.DEVNULL)
d=tempfile.mkdtemp(); f=d+'/s.db'; run=d+'/run'
db=sqlite3.connect(f,isolation_level=None); db.execute('PRAGMA journal_mode=WAL'); db.execute('PRAGMA synchronous=NORMAL')
db.execute('CREATE TABLE a(id INTEGER PRIMARY KEY, v INTEGER, t TEXT)'); db.execute('CREATE TABLE b(k TEXT PRIMARY KEY, v INTEGER)')
db.execute("INSERT INTO a SELECT value, value, 'row '||value FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value+1 FROM n WHERE value<50000) SELECT value FROM n)")
args=[cli,'migrate','--from','sqlite://'+f,'--to',pg,'--target-schema','public','--type','full-load-and-cdc','--install-triggers','--run-dir',run,'--stop-position','now']
subprocess.run(args,check=True,stdout=subprocess.DEVNULL)
random.seed(7); t=time.time(); n=0
while n<A.changes:
    db.execute('BEGIN')
    for _ in range(10):
        r=random.random()
        if r<.5: db.execute('UPDATE a SET v=v+1 WHERE id=?',(random.randint(1,50000),))
        elif r<.8: db.execute("INSERT INTO b VALUES (?,1) ON CONFLICT(k) DO UPDATE SET v=v+1",('k%d'%random.randint(1,200000),))
        else: db.execute("INSERT INTO a(v,t) VALUES (?,?)",(n,'new %d'%n))
        n+=1
    db.execute('COMMIT')
print('wrote',n,'changes in %.1f s'%(time.time()-t),'file %d MB'%(os.path.getsize(f)>>20),flush=True)
def peak(p):
    try:
        for l in open('/proc/%d/status'%p.pid):
            if l.startswith('VmHWM'): return int(l.split()[1])>>10
    except OSError: pass
    return 0
most=0; t=time.time(); spent=0; k=0
while True:
    p=subprocess.Popen(args+['--resume'],stdout=subprocess.DEVNULL,stderr=subprocess.PIPE)
    end=time.time()+ (random.uniform(1.0,2.5) if k<kills else 1e9)
    while p.poll() is None and time.time()<end: most=max(most,peak(p)); time.sleep(.02)
    if p.poll() is None: p.send_signal(signal.SIGKILL); p.wait(); k+=1; continue
    if p.returncode: print('exit',p.returncode,p.stderr.read().decode()[-1500:]); sys.exit(1)
    break
s=time.time()-t
print('caught up in %.1f s over %d kills: %.0f changes/s, peak %d MB'%(s,k,n/s,most),flush=True)
def lite(q): return '\n'.join('|'.join(map(str,r)) for r in db.execute(q))
for q in ('SELECT id,v,t FROM a ORDER BY id','SELECT k,v FROM b ORDER BY k COLLATE "C"'):
    here=lite(q.replace(' COLLATE "C"','')); there=subprocess.run(['psql','-X','-A','-t',pg,'-c',q],capture_output=True,text=True,check=True).stdout.strip()
    print('rows',here.count('\n')+1,'equal' if here==there else 'DIFFER',flush=True)
shutil.rmtree(d)

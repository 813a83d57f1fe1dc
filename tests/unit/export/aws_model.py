#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported tasks against the AWS CLI's own model of create-replication-task (botocore, from PyPI).

  tests/unit/export/aws_model.py --cli build/release/bin/portolan-cli --mappings tests/golden/mapping

Each mapping of the golden folder that AWS DMS can say becomes a task file, is exported with --format dms and given to the
validator that `aws dms create-replication-task --cli-input-json` uses. Where botocore is missing it says so and exits with 77.
"""
import argparse, json, subprocess, sys, tempfile
from pathlib import Path

ap = argparse.ArgumentParser()
ap.add_argument("--cli", required=True); ap.add_argument("--mappings", required=True)
A = ap.parse_args()
try:
    from botocore.loaders import Loader
    from botocore.model import ServiceModel
    from botocore.validate import ParamValidator
except ImportError:
    print("SKIPPED: botocore is not installed (pip install botocore): the exports were not held against AWS's own model")
    sys.exit(77)
shape = ServiceModel(Loader().load_service_model("dms", "service-2")).operation_model("CreateReplicationTask").input_shape
SETTINGS = {"TargetMetadata": {"BatchApplyEnabled": True}, "FullLoadSettings": {"MaxFullLoadSubTasks": 3, "CommitRate": 500}, "ErrorBehavior": {"DataErrorPolicy": "STOP_TASK"},
            "Logging": {"EnableLogging": True, "LogComponents": [{"Id": "SORTER", "Severity": "LOGGER_SEVERITY_DEBUG"}]}, "Portolan": {"Jobs": 2}}
work, good, refused, wrong = Path(tempfile.mkdtemp(prefix="portolan-aws-")), 0, 0, []
for n, mapping in enumerate(sorted(Path(A.mappings).glob("*.json"))):
    kind = ("full-load", "full-load-and-cdc", "cdc")[n % 3]
    task = {"format": "portolan-task", "version": 1, "name": mapping.stem, "type": kind, "source": {"url": "mysql://a@b/c"}, "target": {"url": "postgres://a@b/c"},
            "mappings": json.loads(mapping.read_text()), "settings": SETTINGS}
    if kind == "cdc": task["cdcStart"] = "mysql-bin.000001:4"
    f = work / f"{mapping.stem}.portolan-task"; f.write_text(json.dumps(task))
    r = subprocess.run([A.cli, "tasks", "export", str(f), "--format", "dms"], capture_output=True, text=True)
    if r.returncode:
        if "cannot be said" in r.stderr: refused += 1; continue   # only Portolan has words for it
        wrong.append(f"{mapping.name}: {r.stderr.strip()}"); continue
    out = json.loads(r.stdout)
    report = ParamValidator().validate(out, shape)
    if report.has_errors(): wrong.append(f"{mapping.name}: {report.generate_report()}"); continue
    if not json.loads(out["TableMappings"])["rules"] or "Portolan" in json.loads(out["ReplicationTaskSettings"]): wrong.append(f"{mapping.name}: the documents inside are wrong")
    elif "portolan" in json.loads(out["TableMappings"]).__str__().lower(): wrong.append(f"{mapping.name}: a key of our own is inside")
    else: good += 1
print(f"{good} exports accepted by the model of AWS, {refused} refused by us because AWS DMS cannot say them, {len(wrong)} wrong")
for w in wrong: print(w)
sys.exit(1 if wrong or good < 20 else 0)

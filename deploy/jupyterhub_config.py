"""The class's server: JupyterHub on one machine. Start it as root: ``jupyterhub -f deploy/jupyterhub_config.py``.

What differs from place to place is said by variables of the environment; ``README.md`` beside this file explains each.
"""

import grp
import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821  (JupyterHub gives it)

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]  # holds the checkout, its environment, what learners share, and what the hub keeps
CACHE = os.environ.get("SYMPBLOCK_SHARED_CACHE", str(TOP / "cache"))
STATE = Path(os.environ.get("SYMPBLOCK_HUB_STATE", TOP / "hub"))
FORK_SOCKET = os.environ.get("SYMPBLOCK_FORK_SOCKET", "/run/sympblock/fork.socket")
MEMORY_MB = int(os.environ.get("SYMPBLOCK_MEMORY_MB", "1500"))
LOGIN = os.environ.get("SYMPBLOCK_LOGIN", "pam")
LEARNERS, TEACHERS = "learners", "teachers"  # groups of accounts on this machine
HAS_SYSTEMD = Path("/run/systemd/system").is_dir()


def members(group: str) -> set[str]:
    """Return who belongs to a group, if there is such a group."""
    return set(grp.getgrnam(group).gr_mem) if group in {entry.gr_name for entry in grp.getgrall()} else set()


# Where it listens. Like the course, on this computer alone, until a certificate is named: a browser lets lessons run by
# themselves only behind https or on the computer itself, and passwords do not belong on an open line.
c.JupyterHub.bind_url = os.environ.get("SYMPBLOCK_ADDRESS", "http://127.0.0.1:8000")
c.JupyterHub.ssl_cert = os.environ.get("SYMPBLOCK_TLS_CERT", "")
c.JupyterHub.ssl_key = os.environ.get("SYMPBLOCK_TLS_KEY", "")
if c.JupyterHub.bind_url.startswith("http://") and "://127.0.0.1" not in c.JupyterHub.bind_url:
    raise ValueError("An address beside 127.0.0.1 needs https, SYMPBLOCK_TLS_CERT and SYMPBLOCK_TLS_KEY.")
c.JupyterHub.hub_ip = "127.0.0.1"
c.ConfigurableHTTPProxy.command = os.environ.get("SYMPBLOCK_PROXY", "configurable-http-proxy")

# What the hub keeps: accounts known to it, and the key of its cookies. Root alone reads it.
STATE.mkdir(parents=True, exist_ok=True, mode=0o700)
c.JupyterHub.db_url = f"sqlite:///{STATE / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")

# Who may enter. Default: accounts of this machine, because with passwords of their own no learner can open the record
# of another. One password for all is for a closed room without accounts of its own.
c.Authenticator.admin_users = members(TEACHERS)
c.Authenticator.delete_invalid_users = True  # an account that has gone from the machine goes from the hub, too
if LOGIN == "pam":
    c.JupyterHub.authenticator_class = "pam"
    c.LocalAuthenticator.allowed_groups = {LEARNERS, TEACHERS}
    c.PAMAuthenticator.open_sessions = False
elif LOGIN == "shared":
    c.JupyterHub.authenticator_class = "shared-password"
    c.Authenticator.allowed_users = members(LEARNERS)
    c.SharedPasswordAuthenticator.user_password = os.environ["SYMPBLOCK_ROOM_PASSWORD"]
elif LOGIN == "lti":
    c.JupyterHub.authenticator_class = "ltiauthenticator.lti13.auth.LTI13Authenticator"
    c.Authenticator.allowed_users = members(LEARNERS)
    c.LTI13Authenticator.issuer = os.environ["SYMPBLOCK_LTI_ISSUER"]
    c.LTI13Authenticator.client_id = {os.environ["SYMPBLOCK_LTI_CLIENT"]}
    c.LTI13Authenticator.authorize_url = os.environ["SYMPBLOCK_LTI_AUTHORIZE_URL"]
    c.LTI13Authenticator.jwks_endpoint = os.environ["SYMPBLOCK_LTI_JWKS_URL"]
    c.LTI13Authenticator.username_key = os.environ["SYMPBLOCK_LTI_USERNAME_KEY"]
    c.LTI13Authenticator.uri_scheme = "https"
else:
    raise ValueError(f"SYMPBLOCK_LOGIN is {LOGIN!r}; it may be pam, shared or lti.")

# A learner's server: the course's own settings, started as the learner, on the first page of the course.
c.Spawner.cmd = [sys.executable, "-I", "-S", str(HERE / "fork_client.py"), "server"]
c.Spawner.default_url = "/doc/tree/notebooks/00_start_here.ipynb"
c.Spawner.environment = {"SYMPBLOCK_SHARED_CACHE": CACHE, "SYMPBLOCK_FORK_SOCKET": FORK_SOCKET}
c.Spawner.env_keep = ["PATH", "LANG", "LC_ALL", "VIRTUAL_ENV"]
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 120
if HAS_SYSTEMD:  # a control group for each learner: all processes together stay below the limit
    c.JupyterHub.spawner_class = "systemd"
    c.Spawner.mem_limit = MEMORY_MB * 1024**2
else:  # a limit for each process alone, which is less
    c.Spawner.environment["SYMPBLOCK_MEMORY_MB"] = str(MEMORY_MB)

# Helpers. The one who forks gets no right of the hub's; the culler ends servers that nobody has used for an hour.
c.JupyterHub.services = [
    {
        "name": "fork-server",
        "command": [sys.executable, "-P", str(HERE / "fork_server.py")],
        "environment": c.Spawner.environment,
    },
    {"name": "idle-culler", "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600"]},
]
c.JupyterHub.load_roles = [
    {
        "name": "idle-culler",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["idle-culler"],
    }
]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's notifications for the tests: notifications.py FILE.

It stands on the session bus as the desktop's would, and appends what it is told to FILE, a line of JSON each. When there
is a file FILE.press, somebody has pressed the notification.
"""
import json
import os
import sys

from gi.repository import Gio, GLib

INTERFACE = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg type="s" name="app_name" direction="in"/>
      <arg type="u" name="replaces_id" direction="in"/>
      <arg type="s" name="app_icon" direction="in"/>
      <arg type="s" name="summary" direction="in"/>
      <arg type="s" name="body" direction="in"/>
      <arg type="as" name="actions" direction="in"/>
      <arg type="a{sv}" name="hints" direction="in"/>
      <arg type="i" name="expire_timeout" direction="in"/>
      <arg type="u" name="id" direction="out"/>
    </method>
    <method name="CloseNotification">
      <arg type="u" name="id" direction="in"/>
    </method>
    <signal name="ActionInvoked">
      <arg type="u" name="id"/>
      <arg type="s" name="action_key"/>
    </signal>
  </interface>
</node>
""").interfaces[0]


def call(_connection, _sender, _path, _interface, method, arguments, invocation):
    if method == "Notify":
        _name, _replaces, _icon, summary, body, *_ = arguments.unpack()
        with open(sys.argv[1], "a", encoding="utf-8") as file:
            file.write(json.dumps({"summary": summary, "body": body}) + "\n")
        invocation.return_value(GLib.Variant("(u)", (1,)))
    else:
        invocation.return_value(None)


def look_for_press():
    if not os.path.exists(sys.argv[1] + ".press"):
        return True
    connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    connection.emit_signal(None, "/org/freedesktop/Notifications", INTERFACE.name, "ActionInvoked", GLib.Variant("(us)", (1, "default")))
    return False


def main():
    GLib.timeout_add(50, look_for_press)
    Gio.bus_own_name(Gio.BusType.SESSION, INTERFACE.name, Gio.BusNameOwnerFlags.NONE,
                     lambda connection, _name: connection.register_object("/org/freedesktop/Notifications", INTERFACE, call, None, None),
                     lambda *_: print("ready", flush=True), lambda *_: print("the name is taken", flush=True))
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()

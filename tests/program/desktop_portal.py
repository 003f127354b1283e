# SPDX-License-Identifier: GPL-3.0-or-later
"""The portals for printing and for files: desktop_portal.py FOLDER [PAPER].

They stand on the session bus as the desktop's would. The dialog for printing is answered at once,
with what was offered, or with another paper. What the program sent is kept in
FOLDER: offered.json, and printed.pdf once all of it has come. Who asks for a file to open gets
FOLDER/to-open.jalon, and who asks for one to save gets the name that it offered, in FOLDER.
"""
import json
import os
import pathlib
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
TOKEN = 17
PAPERS = {"letter": ("na_letter", 215.9, 279.4), "a4": ("iso_a4", 210.0, 297.0)}  # name, mm
INTERFACES = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.freedesktop.portal.Print">
    <property name="version" type="u" access="read"/>
    <method name="PreparePrint">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="a{sv}" name="settings" direction="in"/>
      <arg type="a{sv}" name="page_setup" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
    <method name="Print">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="h" name="fd" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
  </interface>
  <interface name="org.freedesktop.portal.FileChooser">
    <property name="version" type="u" access="read"/>
    <method name="OpenFile">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
    <method name="SaveFile">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
  </interface>
  <interface name="org.freedesktop.portal.Request">
    <method name="Close"/>
    <signal name="Response">
      <arg type="u" name="response"/>
      <arg type="a{sv}" name="results"/>
    </signal>
  </interface>
</node>
""").interfaces


class Portal:
    def __init__(self, folder, paper):
        self.folder, self.paper = folder, paper

    def stand(self, connection, _name):
        for interface in INTERFACES[:2]:
            connection.register_object(PATH, interface, self.call, self.read, None)

    def read(self, _connection, _sender, _path, _interface, _name):
        return GLib.Variant("u", 3)

    def call(self, connection, sender, _path, _interface, method, arguments, invocation):
        results = self.answer(method, arguments, invocation)
        token = arguments.unpack()[-1].get("handle_token", "t")  # GTK does not wait for the answer to Print
        handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
        invocation.return_value(GLib.Variant("(o)", (handle,)))
        connection.emit_signal(sender, handle, INTERFACES[2].name, "Response", GLib.Variant.new_tuple(GLib.Variant("u", 0), results))

    def answer(self, method, arguments, invocation):
        if method == "PreparePrint":
            return self.prepare(arguments)
        if method == "Print":
            return self.keep(arguments, invocation)
        options = arguments.unpack()[2]
        name = "to-open.jalon" if method == "OpenFile" else options["current_name"]
        results = GLib.VariantDict.new(None)
        results.insert_value("uris", GLib.Variant("as", [(self.folder / name).as_uri()]))
        return results.end()

    def prepare(self, arguments):
        """The answer of the dialog."""
        parent, title, settings, setup = (arguments.get_child_value(index) for index in range(4))
        offered = {"parent": parent.get_string(), "title": title.get_string(), "settings": settings.unpack(), "page-setup": setup.unpack()}
        self.write("offered.json", json.dumps(offered).encode())
        answer = GLib.VariantDict.new(setup)
        if self.paper is not None:
            name, width, height = PAPERS[self.paper]
            answer.insert_value("PPDName", GLib.Variant("s", ""))
            answer.insert_value("Name", GLib.Variant("s", name))
            answer.insert_value("DisplayName", GLib.Variant("s", name))
            answer.insert_value("Width", GLib.Variant("d", width))
            answer.insert_value("Height", GLib.Variant("d", height))
        results = GLib.VariantDict.new(None)
        results.insert_value("settings", settings)
        results.insert_value("page-setup", answer.end())
        results.insert_value("token", GLib.Variant("u", TOKEN))
        return results.end()

    def keep(self, arguments, invocation):
        """Takes the pages, with the token of the dialog that was answered."""
        assert arguments.get_child_value(3).unpack()["token"] == TOKEN, arguments
        descriptor = invocation.get_message().get_unix_fd_list().get(arguments.get_child_value(2).get_handle())
        with os.fdopen(descriptor, "rb") as pages:
            self.write("printed.pdf", pages.read())
        return GLib.Variant("a{sv}", {})

    def write(self, name, content):
        """The file is there only when it is whole."""
        part = self.folder / (name + ".part")
        part.write_bytes(content)
        part.rename(self.folder / name)


def main():
    portal = Portal(pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, portal.stand,
                     lambda *_: print("ready", flush=True), lambda *_: print("the name is taken", flush=True))
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()

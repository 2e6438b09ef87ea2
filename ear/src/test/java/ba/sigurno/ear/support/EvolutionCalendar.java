package ba.sigurno.ear.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A calendar of Evolution Data Server, on which the calendars of GNOME and Evolution rest: it takes what came by mail as
 * those do once their owner agrees (RFC 5546). Where it is missing, tests that need it are skipped, unless
 * {@code SIGURNO_JUDGES} is {@code required}, as {@code .ci/run} says: then they fail.
 */
public final class EvolutionCalendar {

    private static final String PYTHON = "/usr/bin/python3";

    private static final List<Path> NEEDED = List.of(
            Path.of("/usr/bin/dbus-run-session"),
            Path.of(PYTHON),
            Path.of("/usr/libexec/evolution-calendar-factory"),
            Path.of("/usr/lib/python3/dist-packages/gi"));

    /** Takes the files one after the other, and prints what is in the calendar after each. */
    private static final String PROGRAM = """
            import gi, sys
            gi.require_version('ECal', '2.0')
            gi.require_version('EDataServer', '1.2')
            gi.require_version('ICalGLib', '3.0')
            from gi.repository import ECal, EDataServer, ICalGLib

            def seconds(client, value):
                tzid = value.get_tzid()
                found, zone = client.get_timezone_sync(tzid, None) if tzid else (True, None)
                return value.get_value().as_timet_with_zone(zone)

            source = EDataServer.SourceRegistry.new_sync(None).ref_builtin_calendar()
            client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 1, None)
            for name in sys.argv[1:]:
                with open(name, newline='') as file:
                    component = ICalGLib.Component.new_from_string(file.read())
                client.receive_objects_sync(component, ECal.OperationFlags.NONE, None)
                print('after')
                for event in client.get_object_list_as_comps_sync('#t', None)[1]:
                    start, end = (seconds(client, each) for each in (event.get_dtstart(), event.get_dtend()))
                    print(event.get_uid(), start, end, len(event.get_alarm_uids()))
            """;

    private EvolutionCalendar() {}

    /** An event in the calendar, with the number of its alarms. */
    public record Event(String uid, Instant startsAt, Instant endsAt, int alarms) {}

    /** Returns what an empty calendar holds after each of the messages, which came in this order. */
    public static List<List<Event>> after(List<String> messages) throws IOException, InterruptedException {
        requireInstalled();
        Path home = Files.createTempDirectory("evolution");
        try {
            return states(printed(home, messages));
        } finally {
            delete(home);
        }
    }

    private static String printed(Path home, List<String> messages) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("dbus-run-session", "--", PYTHON, "-c", PROGRAM));
        for (int i = 0; i < messages.size(); i++) {
            command.add(
                    Files.writeString(home.resolve(i + ".ics"), messages.get(i)).toString());
        }
        var builder =
                new ProcessBuilder(command).redirectError(home.resolve("errors").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DBUS_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("GSETTINGS_BACKEND", "memory");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(home.resolve("errors")))
                .isZero();
        return printed;
    }

    private static List<List<Event>> states(String printed) {
        var states = new ArrayList<List<Event>>();
        for (var line : printed.lines().toList()) {
            if (line.equals("after")) {
                states.add(new ArrayList<>());
            } else {
                states.get(states.size() - 1).add(event(line.split(" ")));
            }
        }
        states.forEach(state -> state.sort(Comparator.comparing(Event::startsAt)));
        return states;
    }

    private static Event event(String[] parts) {
        return new Event(
                parts[0],
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                Integer.parseInt(parts[3]));
    }

    private static void requireInstalled() {
        var missing = NEEDED.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty() && "required".equals(System.getenv("SIGURNO_JUDGES"))) {
            fail(missing + " are not installed");
        }
        if (!missing.isEmpty()) {
            abort(missing + " are not installed");
        }
    }

    /** Deletes what it left; its programs, which end by themselves, may still write. */
    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}

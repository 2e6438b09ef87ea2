package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who reports an address to the hotline, and leaves then or goes on step by step until the receipt is shown. */
final class ReporterWay implements Journey {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    /** What is sent at each step; the answer to the one before has the ticket. */
    private static final List<Map<String, String>> STEPS = List.of(
            Map.of("step", "THEME", "theme", "theme", "theme:describe", "x"),
            Map.of("step", "PLACE", "place", "place", "place:specify", "x"),
            Map.of("step", "CONTACT", "contact", "contact", "contact:leaveContact", "x"));

    private final String from;
    private final String address;
    private final Iterator<Map<String, String>> steps;

    /**
     * Goes the way once.
     *
     * @param from the network address from which it is gone, as a proxy on this machine tells it
     * @param address what is reported
     * @param steps how many steps follow the address, up to three
     */
    ReporterWay(String from, String address, int steps) {
        this.from = from;
        this.address = address;
        this.steps = STEPS.subList(0, steps).iterator();
    }

    @Override
    public Request next(int status, String body) {
        if (status == 0) {
            return post("report", Map.of("address", "address", "address:where", address, "address:receive", "x"));
        }
        if (!steps.hasNext()) {
            return null;
        }
        var ticket = TICKET.matcher(body);
        if (!ticket.find()) {
            throw new IllegalStateException("no ticket: " + status);
        }
        var fields = steps.next();
        return post(
                "step",
                Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("ticket", ticket.group(1))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Request post(String kind, Map<String, String> fields) {
        var all = Stream.concat(
                        fields.entrySet().stream(), Stream.of(Map.entry("jakarta.faces.ViewState", "stateless")))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return Request.form(kind, "/note?lang=bs", "X-Forwarded-For: " + from + "\r\n", all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

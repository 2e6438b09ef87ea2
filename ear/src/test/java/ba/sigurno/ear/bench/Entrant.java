package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.country.Nation;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A child who enters, loads the paper, answers every question without thinking, checks what was stored, and looks at the board. */
final class Entrant implements Journey {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern ITEMS = Pattern.compile("\"items\":(\\d+)");

    private final String edition;
    private final Nation.Grade grade;
    private final int number;
    private final String proof;
    private final BiConsumer<String, Integer> entered;
    private final boolean onlyEnters;
    private int step;
    private String authorization;
    private int items;

    /** Who only enters keeps the token for later: {@code entered} gets it, and the number of questions. */
    Entrant(
            String edition,
            Nation.Grade grade,
            int number,
            String proof,
            boolean onlyEnters,
            BiConsumer<String, Integer> entered) {
        this.edition = edition;
        this.grade = grade;
        this.number = number;
        this.proof = proof;
        this.onlyEnters = onlyEnters;
        this.entered = entered;
    }

    @Override
    public Request next(int status, String body) {
        step++;
        if (step == 1) {
            return enter();
        }
        if (step == 2) {
            if (status != 200) {
                return null;
            }
            authorization = "Authorization: Bearer " + find(TOKEN, body) + "\r\n";
            items = Integer.parseInt(find(ITEMS, body));
            entered.accept(authorization, items);
            return onlyEnters ? null : Request.get("sheet", "/api/competition/sheet", authorization);
        }
        int item = step - 2;
        if (item <= items) {
            return answer(authorization, item);
        }
        return switch (item - items) {
            case 1 -> Request.get("own answers", "/api/competition/answers", authorization);
            case 2 -> Request.get("board", "/api/competition/board?edition=" + edition, "");
            default -> null;
        };
    }

    private Request enter() {
        return Request.post(
                "enter",
                "/api/competition/editions/" + edition + "/entries",
                // From a school's own address, as the proxy in front of the server says it.
                "X-Forwarded-For: 10.%d.%d.1\r\n"
                        .formatted(number % 9, grade.school().hashCode() & 0xff),
                "{\"school\":\"%s\",\"grade\":%d,\"proof\":\"%s\"}".formatted(grade.school(), grade.grade(), proof));
    }

    /** An answer to an item: the first choice. */
    static Request answer(String authorization, int item) {
        return Request.post(
                "answer", "/api/competition/answers", authorization, "{\"item\":" + item + ",\"chosen\":[1]}");
    }

    private static String find(Pattern pattern, String body) {
        var match = pattern.matcher(body);
        if (!match.find()) {
            throw new IllegalStateException(body);
        }
        return match.group(1);
    }
}

package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.running.ItemKey;
import ba.sigurno.ejb.competition.running.RunningPaper;
import ba.sigurno.persistence.competition.game.GamePhase;
import ba.sigurno.persistence.competition.game.GameRow;
import ba.sigurno.persistence.competition.game.GameSeat;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The public state of a game at a moment, for wall and devices. The choices are counted after a question. Right answers
 * and their explanation are shown then too, and the best players at the end, but only in a rehearsal: the key of the day
 * itself stays here.
 */
final class GameState {

    /** Ranks on the podium; nobody is shown as last. */
    private static final int PODIUM = 3;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final GameRow row;
    private final List<GameSeat> present;
    private final List<GameSeat> seats;
    private final Map<Long, Map<Integer, String>> answers;
    private final RunningPaper paper;
    private final boolean rehearsal;
    private final int answered;
    private final String common;

    GameState(
            GameRow row,
            List<GameSeat> seats,
            Map<Long, Map<Integer, String>> answers,
            RunningPaper paper,
            boolean rehearsal) {
        this.row = row;
        this.seats = seats;
        this.present = seats.stream().filter(seat -> !seat.kicked()).toList();
        this.answers = answers;
        this.paper = paper;
        this.rehearsal = rehearsal;
        this.answered = (int) present.stream().filter(this::hasAnswered).count();
        var json = common().build().toString();
        this.common = json.substring(0, json.length() - 1);
    }

    private JsonObjectBuilder common() {
        var json = JSON.createObjectBuilder()
                .add("phase", row.phase().name())
                .add("item", row.item())
                .add("items", paper.size())
                .add("closes", row.closesAt())
                .add("players", present.size())
                .add("answered", answered)
                .add("rehearsal", rehearsal);
        if (isKeyShown()) {
            json.add("right", JSON.createArrayBuilder(paper.right(row.item())));
            var why = JSON.createObjectBuilder();
            paper.explanation(row.item()).forEach(why::add);
            json.add("why", why);
        }
        return json;
    }

    private boolean isKeyShown() {
        return rehearsal && row.phase() == GamePhase.RESULTS;
    }

    private boolean hasAnswered(GameSeat seat) {
        return answer(seat) != null;
    }

    /** Returns the encoded response to the current question; null without one. */
    private String answer(GameSeat seat) {
        return answers.getOrDefault(seat.entryId(), Map.of()).get(row.item());
    }

    /** Returns the JSON for the device of a player. */
    String phone(GameSeat seat) {
        var own = JSON.createObjectBuilder().add("kicked", seat.kicked());
        var answer = row.item() == 0 ? null : answer(seat);
        if (answer != null) {
            own.add("chosen", JSON.createArrayBuilder(paper.places(row.item(), answer)));
        }
        if (row.phase() == GamePhase.ENDED) {
            var given = answers.getOrDefault(seat.entryId(), Map.of());
            own.add("given", given.size());
            if (rehearsal) {
                own.add(
                        "known",
                        given.entrySet().stream()
                                .filter(each -> paper.key().points(each.getKey(), each.getValue()) == ItemKey.WHOLE)
                                .count());
            }
        }
        return common + "," + own.build().toString().substring(1);
    }

    /** Returns the JSON for the wall. */
    String wall() {
        var json = common().add("step", row.step()).add("locked", row.locked()).add("seats", people());
        if (row.phase() == GamePhase.RESULTS) {
            json.add("counts", counts());
        }
        if (row.phase() == GamePhase.ENDED && rehearsal) {
            json.add("podium", podium());
        }
        return json.build().toString();
    }

    private JsonArrayBuilder people() {
        var people = JSON.createArrayBuilder();
        for (var seat : seats) {
            var person = JSON.createObjectBuilder()
                    .add("id", seat.publicId())
                    .add("name", name(seat))
                    .add("kicked", seat.kicked())
                    .add("answered", row.item() > 0 && hasAnswered(seat));
            if (seat.pictureName() != null) {
                person.add("colour", PictureNames.colour(seat.pictureName()));
            }
            people.add(person);
        }
        return people;
    }

    /** Returns a player's name in the script of the wall; a pupil who was removed since has none. */
    private String name(GameSeat seat) {
        if (seat.nickname() != null) {
            return Transliterator.inScriptOf(row.language(), seat.nickname());
        }
        return seat.pictureName() == null ? "–" : PictureNames.text(seat.pictureName(), row.language());
    }

    private JsonArrayBuilder counts() {
        var counts = new int[paper.choices(row.item())];
        for (var seat : present) {
            var answer = answer(seat);
            if (answer != null) {
                paper.places(row.item(), answer).forEach(place -> counts[place - 1]++);
            }
        }
        var json = JSON.createArrayBuilder();
        for (int count : counts) {
            json.add(count);
        }
        return json;
    }

    private JsonArrayBuilder podium() {
        var podium = JSON.createArrayBuilder();
        var points = present.stream().map(this::points).filter(sum -> sum > 0).distinct();
        var best = points.sorted(Comparator.reverseOrder()).limit(PODIUM).toList();
        for (int rank = 0; rank < best.size(); rank++) {
            int sum = best.get(rank);
            var names = JSON.createArrayBuilder();
            present.stream().filter(seat -> points(seat) == sum).forEach(seat -> names.add(name(seat)));
            podium.add(JSON.createObjectBuilder()
                    .add("rank", rank + 1)
                    .add("names", names)
                    .add("percent", Math.round(100.0 * sum / paper.key().whole())));
        }
        return podium;
    }

    private int points(GameSeat seat) {
        return answers.getOrDefault(seat.entryId(), Map.of()).entrySet().stream()
                .mapToInt(answer -> paper.key().points(answer.getKey(), answer.getValue()))
                .sum();
    }
}

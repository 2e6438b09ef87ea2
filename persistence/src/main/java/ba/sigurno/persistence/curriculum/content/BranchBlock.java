package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scene with replies that lead on to other scenes, until one without replies ends it. The scenes form an acyclic
 * graph, all of it reachable from the first: whatever is chosen, an end is near.
 *
 * @param scenes the scenes; the first is where it begins
 */
public record BranchBlock(List<Scene> scenes) implements Block, Activity {

    /** The maximum number of replies of a scene. */
    public static final int MAX_REPLIES = 3;

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    /**
     * A scene.
     *
     * @param name unique in the branch, the same in all languages: lower-case letters of English, digits, hyphens
     * @param picture the picture above its text, or null
     * @param text what happens; CommonMark
     * @param replies up to {@link #MAX_REPLIES}; none at an end
     */
    public record Scene(String name, Picture picture, Texts text, List<Reply> replies) {

        public Scene {
            replies = List.copyOf(replies);
        }

        /** Returns whether it ends here. */
        public boolean end() {
            return replies.isEmpty();
        }
    }

    /**
     * Something to do or to say.
     *
     * @param text the reply
     * @param target the name of the scene that it leads to
     */
    public record Reply(Texts text, String target) {}

    public BranchBlock {
        scenes = List.copyOf(scenes);
    }

    @Override
    public void requireComplete() {
        DomainException.require(
                2 <= scenes.size() && scenes.size() <= MAX_PARTS, "curriculum_rule_branch_scenes", MAX_PARTS);
        var byName = byName();
        for (var scene : scenes) {
            requireComplete(scene);
            scene.replies()
                    .forEach(reply -> DomainException.require(
                            byName.containsKey(reply.target()),
                            "curriculum_rule_branch_target_unknown",
                            scene.name(),
                            reply.target()));
        }
        var done = new HashSet<String>();
        requireEnd(scenes.get(0), byName, new ArrayDeque<>(), done);
        scenes.forEach(scene -> DomainException.require(
                done.contains(scene.name()), "curriculum_rule_branch_unreachable", scene.name()));
    }

    private Map<String, Scene> byName() {
        var byName = new LinkedHashMap<String, Scene>();
        for (var scene : scenes) {
            DomainException.require(
                    NAME.matcher(scene.name()).matches(), "curriculum_rule_branch_name_unfit", scene.name());
            DomainException.require(
                    byName.put(scene.name(), scene) == null, "curriculum_rule_branch_scene_twice", scene.name());
        }
        return byName;
    }

    private static void requireComplete(Scene scene) {
        Label.requireTexts(scene.text());
        if (scene.picture() != null) {
            Label.requireDescription(scene.picture());
        }
        DomainException.require(
                scene.replies().size() <= MAX_REPLIES, "curriculum_rule_branch_replies", scene.name(), MAX_REPLIES);
        scene.replies().forEach(reply -> Label.requireTexts(reply.text()));
    }

    /** Searches in depth: a scene that is met again on its own way would never end. */
    private static void requireEnd(Scene scene, Map<String, Scene> byName, ArrayDeque<String> way, Set<String> done) {
        DomainException.require(!way.contains(scene.name()), "curriculum_rule_branch_loop", scene.name());
        if (done.contains(scene.name())) {
            return;
        }
        way.push(scene.name());
        scene.replies().forEach(reply -> requireEnd(byName.get(reply.target()), byName, way, done));
        way.pop();
        done.add(scene.name());
    }

    /** Judges nothing: the positions are the replies chosen, in turn, as far as the pupil has come. */
    @Override
    public Boolean judge(List<Integer> answer) {
        Activity.require(!way(answer).isEmpty());
        return null;
    }

    /** Returns the replies that were chosen, in turn, by their positions. */
    public List<Reply> way(List<Integer> answer) {
        var byName = byName();
        var way = new ArrayList<Reply>();
        var scene = scenes.get(0);
        for (int position : answer) {
            Activity.requireWithin(List.of(position), scene.replies().size());
            var reply = scene.replies().get(position - 1);
            way.add(reply);
            scene = byName.get(reply.target());
        }
        return way;
    }

    @Override
    public Stream<Texts> parts() {
        return scenes.stream()
                .flatMap(scene -> Stream.concat(
                        Stream.of(scene.text()), scene.replies().stream().map(Reply::text)));
    }

    @Override
    public Stream<Picture> pictures() {
        return scenes.stream().map(Scene::picture).filter(Objects::nonNull);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new BranchBlock(scenes.stream()
                .map(scene -> new Scene(
                        scene.name(),
                        Label.withTexts(scene.picture(), change),
                        change.apply(scene.text()),
                        scene.replies().stream()
                                .map(reply -> new Reply(change.apply(reply.text()), reply.target()))
                                .toList()))
                .toList());
    }
}

package ba.sigurno.ejb.curriculum.content;

import ba.sigurno.ejb.curriculum.content.BlockView.AnswerView;
import ba.sigurno.ejb.curriculum.content.BlockView.BoxView;
import ba.sigurno.ejb.curriculum.content.BlockView.BranchView;
import ba.sigurno.ejb.curriculum.content.BlockView.ChatMessage;
import ba.sigurno.ejb.curriculum.content.BlockView.ChatView;
import ba.sigurno.ejb.curriculum.content.BlockView.FilmView;
import ba.sigurno.ejb.curriculum.content.BlockView.ItemView;
import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.ejb.curriculum.content.BlockView.OrderView;
import ba.sigurno.ejb.curriculum.content.BlockView.ProseView;
import ba.sigurno.ejb.curriculum.content.BlockView.QuestionBlockView;
import ba.sigurno.ejb.curriculum.content.BlockView.ReplyView;
import ba.sigurno.ejb.curriculum.content.BlockView.RevealView;
import ba.sigurno.ejb.curriculum.content.BlockView.SceneView;
import ba.sigurno.ejb.curriculum.content.BlockView.ShownPicture;
import ba.sigurno.ejb.curriculum.content.BlockView.SignsView;
import ba.sigurno.ejb.curriculum.content.BlockView.SortView;
import ba.sigurno.ejb.curriculum.content.BlockView.SoundView;
import ba.sigurno.ejb.curriculum.content.BlockView.StepView;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.content.RenderedText;
import ba.sigurno.ejb.quiz.content.ReviewText;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Shuffle;
import ba.sigurno.persistence.quiz.content.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Renders the blocks of a screen. Those of a draft may lack a lot: what is missing is empty.
 *
 * @param address the address of the block
 * @param language the reader's
 * @param wording the texts in that language
 */
record BlockRenderer(String address, Language language, ReviewText wording) {

    /** Renders the blocks of a screen with this number. */
    static List<BlockView> blocks(Screen screen, int number, Language language) {
        var wording = new ReviewText(language);
        return numbered(screen.blocks().size())
                .mapToObj(place -> new BlockRenderer(number + "." + place, language, wording)
                        .block(screen.blocks().get(place - 1)))
                .toList();
    }

    /** Returns a text without markup. */
    static String plain(Texts texts, Language language) {
        return texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language);
    }

    private BlockView block(Block block) {
        if (block instanceof ProseBlock prose) {
            return new ProseView(Kind.TEXT, address, wording.passage(prose.text()));
        }
        if (block instanceof PictureBlock picture) {
            return new ShownPicture(Kind.PICTURE, address, wording.picture(picture.picture()));
        }
        if (block instanceof CallOutBlock callOut) {
            return new ProseView(Kind.CALLOUT, address, wording.passage(callOut.text()));
        }
        if (block instanceof MessagesBlock chat) {
            return new ChatView(Kind.CHAT, address, messages(chat));
        }
        if (block instanceof RevealBlock reveal) {
            return new RevealView(Kind.REVEAL, address, plain(reveal.prompt()), wording.passage(reveal.text()));
        }
        if (block instanceof SoundBlock sound) {
            return new SoundView(Kind.SOUND, address, asIs(sound.digests()), wording.passage(sound.words()));
        }
        if (block instanceof FilmBlock film) {
            var link = asIs(film.addresses());
            return new FilmView(Kind.FILM, address, link, host(link), wording.passage(film.text()));
        }
        return activity(block);
    }

    private BlockView activity(Block block) {
        if (block instanceof QuestionBlock question) {
            return question(question);
        }
        if (block instanceof BranchBlock branch) {
            return new BranchView(Kind.BRANCH, address, scenes(branch));
        }
        if (block instanceof SortBlock sort) {
            return sort(sort);
        }
        if (block instanceof OrderBlock order) {
            return order(order);
        }
        return signs((SignsBlock) block);
    }

    private List<ChatMessage> messages(MessagesBlock chat) {
        var senders = chat.messages().stream()
                .map(message -> plain(message.sender()))
                .distinct()
                .toList();
        return chat.messages().stream()
                .map(message -> new ChatMessage(
                        plain(message.sender()),
                        plain(message.text()),
                        senders.size() == 2 && senders.get(1).equals(plain(message.sender()))))
                .toList();
    }

    private QuestionBlockView question(QuestionBlock question) {
        var answers = question.answers();
        return new QuestionBlockView(
                Kind.QUESTION,
                address,
                wording.passage(question.prompt()),
                question.severalRight(),
                question.pictures().findAny().isPresent(),
                numbered(answers.size())
                        .mapToObj(place -> new AnswerView(
                                place,
                                label(answers.get(place - 1).label()),
                                answers.get(place - 1).right(),
                                wording.line(answers.get(place - 1).feedback())))
                        .toList());
    }

    private List<SceneView> scenes(BranchBlock branch) {
        var names = branch.scenes().stream().map(BranchBlock.Scene::name).toList();
        return numbered(names.size())
                .mapToObj(place -> {
                    var scene = branch.scenes().get(place - 1);
                    return new SceneView(
                            place,
                            wording.picture(scene.picture()),
                            wording.passage(scene.text()),
                            numbered(scene.replies().size())
                                    .mapToObj(number -> new ReplyView(
                                            number,
                                            wording.line(scene.replies()
                                                    .get(number - 1)
                                                    .text()),
                                            names.indexOf(scene.replies()
                                                            .get(number - 1)
                                                            .target())
                                                    + 1))
                                    .toList());
                })
                .toList();
    }

    private SortView sort(SortBlock sort) {
        var boxes = new ArrayList<BoxView>();
        var items = new ArrayList<ItemView>();
        for (var box : sort.boxes()) {
            boxes.add(new BoxView(boxes.size() + 1, plain(box.name())));
            for (var item : box.items()) {
                items.add(new ItemView(
                        items.size() + 1,
                        label(item.label()),
                        boxes.get(boxes.size() - 1),
                        wording.line(item.feedback())));
            }
        }
        return new SortView(
                Kind.SORT,
                address,
                wording.passage(sort.prompt()),
                List.copyOf(boxes),
                Shuffle.other(items, address.hashCode()));
    }

    private OrderView order(OrderBlock order) {
        var steps = numbered(order.steps().size())
                .mapToObj(place -> new StepView(place, label(order.steps().get(place - 1))))
                .toList();
        return new OrderView(
                Kind.ORDER,
                address,
                wording.passage(order.prompt()),
                Shuffle.other(steps, address.hashCode()),
                steps,
                wording.passage(order.afterwards()));
    }

    private SignsView signs(SignsBlock signs) {
        return new SignsView(
                Kind.SIGNS,
                address,
                wording.passage(signs.prompt()),
                plain(signs.sender()),
                MessagePart.of(
                        plain(signs.message()),
                        signs.reasons().stream().map(this::plain).toList()));
    }

    private RenderedText label(Label label) {
        return wording.piece("", label.text(), label.picture());
    }

    private String plain(Texts texts) {
        return plain(texts, language);
    }

    /** Returns what is no word and therefore in no script: an address, a digest. */
    private String asIs(Texts texts) {
        return texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language, UnaryOperator.identity());
    }

    private static String host(String link) {
        return link.isEmpty() ? "" : URI.create(link).getHost();
    }

    private static IntStream numbered(int size) {
        return IntStream.rangeClosed(1, size);
    }
}

package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.entry.EntryService;
import ba.sigurno.ejb.competition.entry.EntryToken;
import ba.sigurno.ejb.competition.entry.Ticket;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.competition.game.ClassGame;
import ba.sigurno.persistence.competition.game.GameCode;
import ba.sigurno.persistence.competition.game.GamePhase;
import ba.sigurno.persistence.competition.game.GamePlayer;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets children join the game of their class. They enter the edition by {@link EntryService}, as they do alone; the
 * game only knows which entries are in the room.
 */
@Stateless
@PermitAll
public class GameDoor {

    private static final int NAMES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EntryService entries;

    @Inject
    private EntryToken tokens;

    @Inject
    private CurrentPupil current;

    @Inject
    private CompetitionClock clock;

    /** Returns the game with this code, as it was typed. */
    public DoorView look(String typedCode, Language language) {
        var game = find(typedCode);
        var names = PictureNames.draw(NAMES, taken(game), RANDOM).stream()
                .map(name -> new DoorView.Name(name, PictureNames.colour(name), PictureNames.text(name, language)))
                .toList();
        return new DoorView(game.getCode().orElseThrow(), game.isLocked(), names);
    }

    /** Returns the code of the game that the class of the signed-in pupil is playing. */
    @RolesAllowed("PUPIL")
    public Optional<String> own() {
        return em
                .createNamedQuery(ClassGame.RUNNING, ClassGame.class)
                .setParameter("schoolClass", current.get().getSchoolClass())
                .setParameter("ended", GamePhase.ENDED)
                .setParameter("now", now())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(ClassGame::getCode);
    }

    /**
     * Lets the signed-in pupil join, or join again, the game of the pupil's own class, and no other.
     *
     * @throws DomainException when the pupil was sent out, or newcomers are kept out
     */
    @RolesAllowed("PUPIL")
    public GameTicket joinAsPupil(String typedCode) {
        var game = changing(typedCode);
        var pupil = current.get();
        if (!pupil.getSchoolClass().equals(game.getSchoolClass())) {
            throw new NotFoundException("game " + typedCode);
        }
        var ticket = entries.enterAsPupil(game.getEdition().getPublicId());
        var player = player(game, ticket).orElseGet(() -> {
            game.admit(players(game), now());
            return stored(GamePlayer.of(game, entryId(ticket), pupil));
        });
        return in(game, player, ticket, pupil.getNickname());
    }

    /**
     * Lets an anonymous child join, under the picture name with this number.
     *
     * @throws DomainException when the name is taken, or newcomers are kept out
     */
    public GameTicket join(String typedCode, int pictureName, Language language) {
        var game = changing(typedCode);
        if (pictureName < 0 || pictureName >= PictureNames.count()) {
            throw new NotFoundException("picture name " + pictureName);
        }
        game.admit(players(game), now());
        DomainException.require(!taken(game).contains(pictureName), "competition_rule_game_name_taken");
        var schoolClass = game.getSchoolClass();
        var ticket = entries.enterWithClass(
                game.getEdition().getPublicId(),
                schoolClass.getSchool().getPublicId(),
                schoolClass.getGrades().youngest());
        var player = stored(GamePlayer.of(game, entryId(ticket), pictureName));
        return in(game, player, ticket, PictureNames.text(pictureName, language));
    }

    /**
     * Lets a child join again by the code of the entry, on whatever device; returns empty when the code is not one of
     * this game.
     */
    public Optional<GameTicket> joinAgain(String typedCode, String entryCode, Language language) {
        var game = find(typedCode);
        return entries.enterAgain(game.getEdition().getPublicId(), entryCode).flatMap(ticket -> player(game, ticket)
                .map(player -> in(game, player, ticket, name(player, language))));
    }

    private static String name(GamePlayer player, Language language) {
        return player.getPictureName()
                .map(name -> PictureNames.text(name, language))
                .or(() -> player.getPupil().map(pupil -> pupil.getNickname()))
                .orElse("–");
    }

    private static GameTicket in(ClassGame game, GamePlayer player, Ticket ticket, String name) {
        DomainException.require(!player.isKicked(), "competition_rule_game_kicked");
        return new GameTicket(ticket, game.getCode().orElseThrow(), player.getPublicId(), name);
    }

    private GamePlayer stored(GamePlayer player) {
        em.persist(player);
        return player;
    }

    private Optional<GamePlayer> player(ClassGame game, Ticket ticket) {
        return em
                .createNamedQuery(GamePlayer.BY_ENTRY, GamePlayer.class)
                .setParameter("game", game)
                .setParameter("entryId", entryId(ticket))
                .getResultList()
                .stream()
                .findFirst();
    }

    private long entryId(Ticket ticket) {
        return tokens.read(ticket.token(), clock.millis()).orElseThrow().entryId();
    }

    private long players(ClassGame game) {
        return em.createNamedQuery(GamePlayer.COUNT, Long.class)
                .setParameter("game", game)
                .getSingleResult();
    }

    private Set<Integer> taken(ClassGame game) {
        return new HashSet<>(em.createNamedQuery(GamePlayer.PICTURE_NAMES, Integer.class)
                .setParameter("game", game)
                .getResultList());
    }

    /** Returns the game, locked against others who join until this transaction ends. */
    private ClassGame changing(String typedCode) {
        var game = find(typedCode);
        em.refresh(game, LockModeType.PESSIMISTIC_WRITE);
        return game;
    }

    private ClassGame find(String typedCode) {
        return GameCode.read(typedCode)
                .flatMap(code -> em
                        .createNamedQuery(ClassGame.BY_CODE, ClassGame.class)
                        .setParameter("code", code)
                        .getResultList()
                        .stream()
                        .findFirst())
                .filter(game -> !game.isOver(now()))
                .orElseThrow(() -> new NotFoundException("game"));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}

package ba.sigurno.web.workshop.feedback;

import ba.sigurno.ejb.workshop.feedback.FeedbackDoor;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Takes what somebody who was at a workshop says about it: a face of a pupil, or words of a teacher. */
@Named
@RequestScoped
public class WorkshopFeedbackBacking {

    @Inject
    private WorkshopFeedbackService service;

    @Inject
    private LanguageBacking language;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String key = PublicId.random();
    private FeedbackFace face;
    private String words;
    private boolean thanks;
    private FeedbackDoor door;

    /** Looks up the code. */
    public void load() {
        if (code != null && !code.isBlank()) {
            door = service.look(code, ClientAddress.of(request), language.getCurrent())
                    .orElse(null);
        }
    }

    /** Keeps the face that a pupil chose. */
    public String choose() {
        service.give(code, ClientAddress.of(request), key, face, null);
        return thanked();
    }

    /** Keeps what a teacher wrote. */
    public String write() {
        service.give(code, ClientAddress.of(request), key, null, words);
        return thanked();
    }

    private String thanked() {
        return "/workshop/feedback/workshop-feedback?faces-redirect=true&thanks=true&code="
                + code.replaceAll("\\D", "");
    }

    /** Returns the faces to choose from. */
    public List<FeedbackFace> getFaces() {
        return List.of(FeedbackFace.values());
    }

    /** Returns the workshop; null without a code, or with one that is for none. */
    public FeedbackDoor getDoor() {
        return door;
    }

    /** Returns whether there is a code that is for no workshop. */
    public boolean isRefused() {
        return code != null && !code.isBlank() && door == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public FeedbackFace getFace() {
        return face;
    }

    public void setFace(FeedbackFace face) {
        this.face = face;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Returns whether somebody has just answered. */
    public boolean isThanks() {
        return thanks;
    }

    public void setThanks(boolean thanks) {
        this.thanks = thanks;
    }
}

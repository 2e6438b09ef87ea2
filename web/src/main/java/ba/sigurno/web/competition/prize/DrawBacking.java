package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawInfo;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The draw of an edition, for everybody: {@code id} is the public id of the edition. */
@Named
@RequestScoped
public class DrawBacking {

    @Inject
    private DrawService draws;

    @Inject
    private LanguageBacking language;

    private String id;
    private int page = 1;
    private DrawInfo draw;

    /** Reads the draw. */
    public void load() {
        draw = draws.get(id, page, language.getCurrent());
    }

    public DrawInfo getDraw() {
        return draw;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package ba.sigurno.web.workshop.reply;

import ba.sigurno.ejb.workshop.reply.ReplyLine;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows who answered to the date of a workshop, on the page of its request. */
@Named
@RequestScoped
public class RepliesBacking {

    @Inject
    private ReplyQueryService replies;

    @Inject
    private ReviewBacking review;

    private List<ReplyLine> lines = List.of();

    /** Reads the answers while the workshop is ahead; the request is there already. */
    public void load() {
        if (review.getRequest().state() == RequestState.PLANNED) {
            lines = replies.of(review.getRequest().publicId());
        }
    }

    /** Returns those who are invited; none while there is no date, or where nobody reads answers. */
    public List<ReplyLine> getLines() {
        return lines;
    }
}

package ba.sigurno.persistence.workshop.reply;

/** What somebody who is invited to a workshop answers. */
public enum ReplyAnswer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}

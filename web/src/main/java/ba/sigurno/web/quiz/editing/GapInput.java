package ba.sigurno.web.quiz.editing;

import java.io.Serializable;

/** A gap: its code, which the stem marks, and its content. */
public class GapInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final InteractionInput content;
    private String weight;

    GapInput(String code, int weight, InteractionInput content) {
        this.code = code;
        this.weight = String.valueOf(weight);
        this.content = content;
    }

    public String getCode() {
        return code;
    }

    public InteractionInput getContent() {
        return content;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}

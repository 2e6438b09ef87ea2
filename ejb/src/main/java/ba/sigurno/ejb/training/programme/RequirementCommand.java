package ba.sigurno.ejb.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.RequirementText;
import java.util.Map;
import java.util.Set;

/**
 * Changes a requirement; fields that its kind does not have are ignored.
 *
 * @param texts what it says, by language; may be empty where the kind says it all
 * @param passMark from which result on an assessment is passed; null for none yet
 * @param meetings the dates that have to be attended, by number; none for all
 * @param priorId the public id of the programme whose award is needed; null for none yet
 * @param renewal whether it has to be met anew when an award is renewed
 * @param file whether a file is to be handed in
 * @param online whether an assessment is taken online
 * @param waitHours the hours between two attempts at it; null where it is not
 */
public record RequirementCommand(
        Map<Language, RequirementText> texts,
        Integer passMark,
        Set<Integer> meetings,
        String priorId,
        boolean renewal,
        boolean file,
        boolean online,
        Integer waitHours) {}

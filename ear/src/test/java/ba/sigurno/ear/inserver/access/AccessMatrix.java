package ba.sigurno.ear.inserver.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may do what: a row for every method of every service that pages call, a column for each {@link CallerKind}. {@code +} is
 * answered, {@code -} refused for want of a role, {@code ?} not found because it is somebody else's, {@code o} a list
 * without what is somebody else's. The columns of who once taught the class stand only in rows about it, those of
 * coordinators of schools in rows about the teams of schools, and those of hotline, helpline, youth panel and partners in rows
 * about these; elsewhere they may what every member of staff may.
 */
public final class AccessMatrix {

    private static final String FIRST_ROWS = """
            what                                     | ANY PUP PU2  TEA COL NXT FAR  COO CO2 FED  TRA TR2  PLA EDI ADM  FTE FSC  SCO SC2 FSU  ANA HEA WEL COU SUP LEA PAR
            -- the class, its teachers and its pupils
            ClassService.year                        |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   -   -   +
            ClassService.schools                     |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   -   -   +
            ClassService.ofYear                      |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -    -   o   -   -   o
            ClassService.create                      |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   +
            ClassService.get                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.edit                        |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.wrongTries                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.unlock                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.replaceJoinCode             |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.archive                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.isUnused                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassService.delete                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.teachers               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.colleagues             |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.invite                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.remove                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.invitations            |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -    -   o   -   -   o
            CoTeachingService.accept                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CoTeachingService.decline                |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            TransferService.offered                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            TransferService.offer                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            TransferService.withdraw                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            TransferService.preview                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            TransferService.receive                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilMerging.page                        |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilMerging.merge                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RolloverService.due                      |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -    -   o   -   -   o
            RolloverService.year                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RolloverService.page                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RolloverService.rollOver                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RolloverService.undo                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilNames.ofClass                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilNames.byId                          |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilNames.staying                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.count                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.preview                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.enrol by names              |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.enrol by number             |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.add                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.get                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.recognise                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.place                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.replaceCode                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.erase                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilService.erase several               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilNicknames.offers                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilNicknames.choose                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilDisclosure.of                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RosterUndo.last                          |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            RosterUndo.undo                          |  -   -   -    ?   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PackageService.schools                   |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   +   +   +
            PackageService.read                      |  -   -   -    ?   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   ?   ?   ?
            PackageService.review                    |  -   -   -    ?   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   ?   ?   ?
            PackageService.take                      |  -   -   -    ?   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   ?   ?   ?
            CardService.codes                        |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CardService.classCode                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CardService.ofClass                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            CardService.ofPupil                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            -- modules and quizzes
            ModuleCatalogue.search                   |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            ModuleCatalogue.preview                  |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            CurriculumCodes.authorities              |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CurriculumCodes.get                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CurriculumCodes.replace                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CurriculumCodes.ofModule                 |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -
            PublicCatalogue.search                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicCatalogue.module                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicCatalogue.ageBands                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicCatalogue.strands                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicCatalogue.sheet                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            -- the library
            LibraryService.authorities               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            LibraryService.search                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            LibraryItemService.item                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ItemPrintService.item                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ItemFileService.file                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            HarvestService.earliest                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            HarvestService.item                      |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            HarvestService.page                      |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            HarvestService.newest                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            SitemapService.pages                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EditedLibrary.search                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedLibrary.item                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedLibrary.text                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedLibrary.preview                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.create                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.describe                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.write                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.publish                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.discard                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.withdraw                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LibraryEditing.restore                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ItemFiles.attach                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ItemFiles.detach                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CampaignService.coming                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CampaignService.campaign                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CampaignEditing.all                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CampaignEditing.get                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CampaignEditing.items                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            CampaignEditing.save                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- modules in classes
            AssignmentService.classes                |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -    -   o   -   -   o
            AssignmentService.assigned               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.page                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.assign                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.assign to some         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.edit                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.change                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.hide                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.show                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            AssignmentService.unassign               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassOverview.lines                      |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -    -   o   -   -   o
            ClassProgress.page                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassAnswers.ofClass                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassAnswers.ofPupil                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            PupilPreview.home                        |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            PupilPreview.lesson of a class           |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            PupilPreview.lesson of a module          |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -
            PupilJourney.home                        |  -   +   +    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.quiz                        |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.lesson                      |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            LessonSteps.save                         |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.lessonDone                  |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.before                      |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.startBefore                 |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.startQuiz                   |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            PupilJourney.done                        |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            AttemptService.view                      |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            AttemptService.answer                    |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            LeaderboardService.quizzes               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            LeaderboardService.board                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ItemAnalysisService.ofQuiz               |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ItemAnalysisService.ofQuestion           |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            -- drafts of modules
            EditedModuleList.search                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleCoverageService.coverage           |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedModules.edition                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedModules.texts                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditedModules.preview                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.create                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.next                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.text                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.page                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.set                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.addLesson                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.move                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.teach                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.drop                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleEditing.discard                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleQuestions.suggest                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleQuestions.usable                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleQuestions.choose                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleQuestions.drop                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditionReview.submit                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditionReview.takeBack                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditionReview.sendBack                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditionReview.publish                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- quizzes and their settings
            QuizList.search                          |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            QuizEditing.open                         |  -   -   -    -   -   -   -    -   -   -    -   -    ?   +   -
            QuizEditing.save                         |  -   -   -    -   -   -   -    -   -   -    -   -    ?   +   -
            QuizEditing.supplies                     |  -   -   -    -   -   -   -    -   -   -    -   -    +   +   -
            QuizTrial.view                           |  -   -   -    +   +   +   +    -   -   -    -   -    +   +   -
            ClassQuizService.page                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassQuizService.create                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassQuizService.get                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassQuizService.swap                    |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassQuizService.remove                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            -- the question bank
            BankService.search                       |  -   -   -    -   -   -   -    -   -   -    -   -    +   +   +
            BankService.count                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            BankService.export                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            BankService.waiting                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            BankService.ageBands                     |  -   -   -    -   -   -   -    -   -   -    -   -    +   +   +
            BankService.strands                      |  -   -   -    -   -   -   -    -   -   -    -   -    +   +   +
            BankService.outcomes                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            QuestionQueryService.get                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            QuestionEditing.open                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.create                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.copy                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.save                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.translate                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.submit                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.discard                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.retire                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionEditing.tag                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionReview.approve                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionReview.takeBack                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionReview.sendBack                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionBulk.change                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            QuestionBulk.changeAll                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            PictureStore.add                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            PictureStore.get                         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            -- lessons that are written
            LessonEditing.open                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.block                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.rename                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.addScreen                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.putScreen                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.renameScreen               |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.moveScreen                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.removeScreen               |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.addBlock                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.duplicateBlock             |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.moveBlock                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.removeBlock                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.replaceBlock               |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.pictures                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.addPicture                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonEditing.addSound                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            SoundStore.get                           |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PupilPreview.draft                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- lessons that are translated
            LessonTranslation.open                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonTranslation.block                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonTranslation.saveTitle              |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonTranslation.saveHeading            |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            LessonTranslation.saveBlock              |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleTranslation.open                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleTranslation.part                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleTranslation.save                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- modules that leave and come in
            ModuleExport.write                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleImportService.begin                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleImportService.preview              |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ModuleImportService.take                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            EditionDifferences.between               |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            PackUpdates.offers                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            PackUpdates.take                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            PackUpdates.leave                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- questions from other systems
            ExportService.report                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ExportService.fileName                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ExportService.write                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ImportService.own                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.begin                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.report                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.look                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.choose                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.chooseAll                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.chooseWhole                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.discard                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.take                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            ImportService.read                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            -- workshops
            WorkshopRequestService.topics            |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   +   +
            WorkshopRequestService.topicsOf          |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   +   +
            TopicEditing.all                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicEditing.get                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicEditing.ageBands                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicEditing.modules                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicEditing.save                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicMaterialService.page                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicMaterialService.add                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   -
            TopicMaterialService.remove              |  -   -   -    -   -   -   -    -   -   -    -   -    -   ?   -
            TopicMaterialFileService.get             |  ?   ?   ?    ?   ?   ?   ?    ?   ?   ?    +   +    +   +   ?
            WorkshopRequestService.classes           |  -   -   -    +   +   o   o    -   -   -    -   -    -   -   -    -   o   o   o
            WorkshopRequestService.schools           |  -   -   -    +   +   o   o    -   -   -    -   -    -   -   -    -   o   +   o
            WorkshopRequestService.prefer            |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?   +   ?
            WorkshopRequestService.requireWishable   |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +   +   +
            WorkshopRequestService.request           |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?   ?   ?
            WorkshopRequestService.request of adults |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?   +   ?
            WorkshopService.search                   |  -   -   -    +   +   o   o    +   o   o    o   o    +   -   -    -   o   +   o
            WorkshopService.export                   |  -   -   -    +   +   o   o    +   o   o    o   o    +   -   -    -   o   +   o
            WorkshopService.names                    |  -   -   -    +   +   o   o    +   o   o    o   o    +   -   -    -   o   +   o
            WorkshopService.choices                  |  -   -   -    +   +   +   +    +   +   +    +   +    +   -   -    -   +   +   +
            HeldWorkshopsService.sums                |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   -
            HeldWorkshopsService.table               |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   -
            HeldWorkshopsService.export              |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   -
            WorkshopService.get when requested       |  -   -   -    +   +   ?   ?    +   ?   ?    ?   ?    +   -   -    -   ?   +   ?
            WorkshopService.get when planned         |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            CalendarFeedService.since                |  -   -   -    +   +   +   +    +   +   +    +   +    +   -   -    -   +   +   +
            CalendarFeedService.renew                |  -   -   -    +   +   +   +    +   +   +    +   +    +   -   -    -   +   +   +
            CalendarFeedService.end                  |  -   -   -    +   +   +   +    +   +   +    +   +    +   -   -    -   +   +   +
            ReplyQueryService.of                     |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            WorkshopService.calendar                 |  -   -   -    +   +   o   o    +   o   o    +   o    +   -   -    -   o   +   o
            WorkshopService.nextToDecide             |  -   -   -    +   +   +   +    +   +   +    +   +    +   -   -    -   +   +   +
            WorkshopDecisionService.approve          |  -   -   -    -   -   -   -    +   ?   ?    -   -    ?   -   -
            WorkshopDecisionService.approveAmongMany |  -   -   -    -   -   -   -    +   ?   ?    -   -    ?   -   -
            ApprovalDigestService.tell               |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   -
            WorkshopDecisionService.decline          |  -   -   -    -   -   -   -    +   ?   ?    -   -    ?   -   -
            WorkshopDecisionService.withdrawApproval |  -   -   -    -   -   -   -    +   ?   ?    -   -    ?   -   -
            RequestThreadService.get                 |  -   -   -    +   +   ?   ?    +   ?   ?    -   -    +   -   -    -   ?   +   ?
            RequestThreadService.ask                 |  -   -   -    -   -   -   -    +   ?   ?    -   -    ?   -   -
            RequestThreadService.answer              |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?   +   ?
            WorkshopDecisionService.cancel a request |  -   -   -    +   +   ?   ?    -   -   -    -   -    +   -   -    -   ?   +   ?
            WorkshopDecisionService.cancel a plan    |  -   -   -    ?   ?   ?   ?    -   -   -    -   -    +   -   -    -   ?   ?   ?
            ApprovalWaiverService.lines              |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   -
            ApprovalWaiverService.waive              |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            ApprovalWaiverService.require            |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            GenderBreakdownService.lines             |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   -
            GenderBreakdownService.ask               |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            GenderBreakdownService.end               |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            ApprovalDeputyService.lines              |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   -
            ApprovalDeputyService.name               |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            ApprovalDeputyService.release            |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            SchoolCalendarService.authorities        |  -   -   -    -   -   -   -    +   o   o    -   -    +   -   +
            SchoolCalendarService.page               |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            SchoolCalendarService.add                |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            SchoolCalendarService.remove             |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            TrainerProfileService.search             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            TrainerProfileService.get                |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            TrainerProfileService.topics             |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            TrainerProfileService.save               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            TrainerProfileService.takeLeave          |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            TrainerProfileService.cancelLeave        |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            RoadTimeService.search                   |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RoadTimeService.between                  |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RoadTimeService.correct                  |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RoadTimeService.reset                    |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            MunicipalityFinder.search                |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            MunicipalityFinder.find                  |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            WorkshopPlanningService.topics           |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            DisturbedWorkshopService.inBreak         |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            DisturbedWorkshopService.inLeave         |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            DisturbedWorkshopService.list            |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            DisturbedWorkshopService.confirm         |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.current            |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.places             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.stop               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.accept             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.goOn               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.inOrder            |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonPlaceService.get                   |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonPlaceService.arrange               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonPlaceService.leaveOut              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonPlaceService.takeIn                |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.tell               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.open               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.names              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            SeasonProposalService.begin              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.offers           |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            AvailabilityService.search               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.trainers         |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.plan             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.planAmongMany    |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.replanAmongMany  |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopPlanningService.replan           |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.get                  |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            WorkshopTeamService.add                  |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.remove               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.handOver             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.invite               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.dismiss              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.search              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.get                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.topics              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.add                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.change              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.end                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.resume              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.addSlot             |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopGuestService.removeSlot          |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopTeamService.stayAway             |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            MyWorkshopsService.all                   |  -   -   -    -   -   -   -    -   -   -    +   o    -   -   -
            MyWorkshopsService.export                |  -   -   -    -   -   -   -    -   -   -    +   o    -   -   -
            MyWorkshopsService.calendar              |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            MyWorkshopsService.get                   |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            WorkshopReportService.report             |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            WorkshopReportService.reportInStead      |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopReportService.countsGirls        |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopReportService.correct            |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            WorkshopReportService.free               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            WorkshopReportService.outcome            |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            TopicMaterialFileService.ofRequest       |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            TopicMaterialFileService.getOfRequest    |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            HeldConfirmationService.get              |  -   -   -    +   +   ?   ?    +   ?   ?    +   ?    +   -   -    -   ?   +   ?
            WorkshopReportService.missing            |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            WorkshopFeedbackService.look             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            WorkshopFeedbackService.give             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            WorkshopFeedbackService.wall             |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            WorkshopFeedbackService.answers          |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            """;

    /** A constant holds 65,535 bytes at most, so the table stands in two. */
    private static final String MORE_ROWS = """
            -- trainings and certificates
            SessionListService.lists                 |  -   -   -    +   +   +   +    -   -   -    +   +    +   -   -
            SessionListService.programmes            |  -   -   -    +   +   +   +    -   -   -    +   +    +   -   -
            SessionListService.page of open ones     |  -   -   -    +   +   +   o    -   -   -    ?   ?    ?   -   -
            SessionListService.page of led ones      |  -   -   -    ?   ?   ?   ?    -   -   -    +   o    +   -   -
            SessionListService.export                |  -   -   -    -   -   -   -    -   -   -    +   o    +   -   -
            SessionService.view                      |  -   -   -    +   +   +   ?    -   -   -    +   ?    +   -   -
            RegistrationService.register             |  -   -   -    +   +   +   ?    -   -   -    -   -    -   -   -
            RegistrationService.held                 |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -
            RegistrationService.withdraw             |  -   -   -    +   +   +   ?    -   -   -    -   -    -   -   -
            ProgrammeList.search                     |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            ProgrammeQueryService.view               |  -   -   -    +   +   +   +    -   -   -    +   +    +   -   -
            ProgrammeQueryService.view of a draft    |  -   -   -    ?   ?   ?   ?    -   -   -    ?   ?    +   -   -
            EditionDrafting.authorities              |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionDrafting.create                   |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionDrafting.open                     |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionDrafting.save                     |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionSteps.open                        |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionSteps.close                       |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionSteps.revise                      |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionSteps.discard                     |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            EditionSteps.delete                      |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.add                  |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.open                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.priors               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.save                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.moveUp               |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            RequirementDrafting.drop                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            AssistantService.page                    |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AssistantService.add                     |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AssistantService.remove                  |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionChangeService.trainers            |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            EditionDrafting.trainers                 |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            LadderQueryService.mine                  |  -   -   -    -   -   -   -    -   -   -    +   +    -   -   -
            LadderQueryService.view                  |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            LadderQueryService.search                |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            LadderSteps.raise                        |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            LadderSteps.lower                        |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            LadderSteps.accept                       |  -   -   -    -   -   -   -    -   -   -    +   ?    -   -   -
            LadderRules.list                         |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            LadderRules.programmes                   |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            LadderRules.add                          |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            LadderRules.drop                         |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            MeetingQueryService.between              |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            SessionPlanService.programmes            |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            SessionPlanService.authorities           |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            SessionPlanService.trainers              |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            SessionPlanService.plan                  |  -   -   -    -   -   -   -    -   -   -    +   +    +   -   -
            SessionChangeService.draft               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionChangeService.change              |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionChangeService.cancel              |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            QueueService.moveUp                      |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            QueueService.remove                      |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionCalendarService.file              |  -   -   -    +   +   +   ?    -   -   -    +   ?    +   -   -
            SigningService.sheet                     |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            ParticipantListService.export            |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionMaterialService.page              |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionMaterialService.add               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            MaterialFileService.get                  |  -   -   -    +   +   ?   ?    -   -   -    +   ?    +   -   -
            SessionMaterialService.remove            |  -   -   -    -   -   -   -    -   -   -    ?   ?    ?   -   -
            SessionMessageService.page               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            SessionMessageService.send               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.view                   |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.schools                |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.invite                 |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.inviteSchool           |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.askAgain               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            InvitationService.takeBack               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            GuestInvitationService.look              |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            GuestInvitationService.schools           |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AttendanceService.mark                   |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AttendanceService.admit                  |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AttendanceWallService.wall               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            CheckInService.enter                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CheckInService.look                      |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            CheckInService.checkIn                   |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            FeedbackService.form                     |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -
            FeedbackService.give                     |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -
            FeedbackResultService.results            |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            FeedbackResultService.overview           |  -   -   -    -   -   -   -    -   -   -    -   -    +   -   -
            FulfilmentSheetService.sheet             |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            FulfilmentService.record                 |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            FulfilmentService.accept                 |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            FulfilmentService.giveBack               |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            TaskService.task                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            TaskService.handIn                       |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            SubmittedFileService.get                 |  -   -   -    +   ?   ?   ?    -   -   -    +   ?    +   -   -
            OwnAssessmentService.get                 |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            OwnAssessmentService.begin               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            OwnAssessmentService.view                |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            OwnAssessmentService.answer              |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -
            AssessmentSheetService.sheet             |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AssessmentSheetService.grant             |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            AssessmentSheetService.open              |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            OwnProgressService.mine                  |  -   -   -    +   o   o   o    -   -   -    -   -    -   -   -
            SessionFinder.findLed                    |  -   -   -    ?   ?   ?   ?    -   -   -    +   ?    +   -   -
            CertificateIssueService.progress         |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            CertificateIssueService.issue            |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            CertificateIssueService.issueAgain       |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            CertificateDueService.list               |  -   -   -    -   -   -   -    -   -   -    +   o    +   -   -
            CertificateService.mine                  |  -   -   -    +   o   o   o    -   -   -    o   o    o   -   o
            CertificateService.paper                 |  -   -   -    +   ?   ?   ?    -   -   -    +   ?    +   -   +
            CertificateService.badge                 |  -   -   -    +   ?   ?   ?    -   -   -    +   ?    +   -   +
            CertificateService.write                 |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   -
            CertificateUpkeepService.look            |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   +
            CertificateUpkeepService.correct         |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   +
            CertificateUpkeepService.revoke          |  -   -   -    -   -   -   -    -   -   -    +   ?    +   -   +
            TemplateService.state                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            TemplateService.fields                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            TemplateService.form                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            TemplateService.sample                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            CertificateCheckService.byToken          |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CertificateCheckService.bySerial         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CertificateCheckService.byFile           |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            StatusListService.list                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicKeyService.keySet                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicKeyService.key                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicKeyService.issuer                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            PublicKeyService.pem                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            -- the quiz of Safer Internet Day
            EditionService.all                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EditionService.jurisdictions             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EntryService.enterAsPupil                |  -   +   +    -   -   -   -    -   -   -    -   -    -   -   -
            EntryService.requireProof                |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EntryService.enter                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EntryService.enterWithClass              |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EntryService.enterAgain                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ClassBoardService.ofClass                |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            ClassBoardService.own                    |  -   +   +    -   -   -   -    -   -   -    -   -    -   -   -
            OwnAnswers.of                            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            EditionEditing.list                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.drafts                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.open                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.create                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.save                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.copy                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionEditing.delete                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            PaperEditing.open                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            PaperEditing.save                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionSwitch.look                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            EditionSwitch.switchOn                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            EditionSwitch.switchOff                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            EditionSwitch.move                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            -- what comes after the competition
            ClosedEditionService.all                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ClosedEditionService.get                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ClosedEditionService.freeze              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            ClosedEditionService.prove               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            CorrectionService.items                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            CorrectionService.preview                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            CorrectionService.look                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            CorrectionService.correct                |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            PaperAnalysisService.papers              |  -   -   -    -   -   -   -    -   -   -    -   -    -   +   +
            ResultReportService.editions             |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +
            ResultReportService.jurisdictions        |  -   -   -    -   -   -   -    +   o   +    -   -    -   -   +
            ResultReportService.report               |  -   -   -    -   -   -   -    +   ?   +    -   -    -   -   +
            -- the draw of prizes
            Lottery.publish                          |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            Lottery.listing                          |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            Lottery.draw                             |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            Lottery.prizes                           |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            Lottery.handOver                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            DrawService.get                          |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            DrawService.tickets                      |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            DrawService.winners                      |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ClaimService.look                        |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ClaimService.claim                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            -- a class that plays it together
            GameService.editions                     |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.running                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.start                        |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.modules                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.startModule                  |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.startClassQuiz               |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.wall                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.advance                      |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.end                          |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.lock                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameService.kick                         |  -   -   -    +   ?   ?   ?    -   -   -    -   -    -   -   -    -   ?   -   -   ?
            GameDoor.look                            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            GameDoor.own                             |  -   +   +    -   -   -   -    -   -   -    -   -    -   -   -
            GameDoor.joinAsPupil                     |  -   +   ?    -   -   -   -    -   -   -    -   -    -   -   -
            GameDoor.join                            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            GameDoor.joinAgain                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            -- participation and schools
            ParticipationService.authorities         |  -   -   -    -   -   -   -    +   o   o    -   -    +   -   +
            ParticipationService.report              |  -   -   -    -   -   -   -    +   ?   +    -   -    +   -   +
            ClassReportService.report                |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            ClassReportService.lines                 |  -   -   -    -   -   -   -    +   ?   ?    -   -    +   -   +
            PictureService.pictures                  |  -   -   -    -   -   -   -    +   ?   +    -   -    +   -   +
            YearReportService.report                 |  -   -   -    -   -   -   -    +   ?   +    -   -    +   -   +
            AttentionService.counts                  |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            AttentionService.search                  |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            AttentionService.names                   |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   -
            AttentionService.ofSchool                |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            AttentionService.write                   |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TargetService.targets                    |  -   -   -    -   -   -   -    +   ?   +    -   -    +   -   +
            TargetService.own                        |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TargetService.set                        |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            SummaryService.isWanted                  |  -   -   -    -   -   -   -    o   o   o    -   -    o   -   o
            SummaryService.subscribe                 |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   +
            SummaryService.unsubscribe               |  -   -   -    -   -   -   -    +   +   +    -   -    +   -   +
            TeacherReportService.report              |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TeacherReportService.all                 |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TeacherReportService.isNamed             |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TeacherReportService.sums                |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            TeacherReportService.schools             |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -
            SchoolService.search                     |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            SchoolService.pick                       |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            SchoolService.find                       |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            SchoolService.authorities                |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            SchoolService.municipalities             |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            -- the register of schools
            SchoolRegister.search                    |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   +
            SchoolRegister.export                    |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   +
            SchoolRegister.pick                      |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   +
            SchoolRegister.year                      |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +
            SchoolRegister.get                       |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolRegister.branches                  |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolRegister.authorities               |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   +
            SchoolRegister.municipalities            |  -   -   -    -   -   -   -    +   o   o    -   -    -   -   +
            SchoolRegister.municipality              |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolEditing.add                        |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolEditing.edit                       |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolEditing.recordPupils               |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolEditing.close                      |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolEditing.reopen                     |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolMerging.preview                    |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolMerging.merge                      |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +
            SchoolListService.read                   |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +
            SchoolListService.own                    |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +
            SchoolListService.get of another         |  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?
            SchoolListService.document of another    |  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?
            SchoolListService.take of another        |  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?
            SchoolListService.undo of another        |  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?
            -- the team of a school
            SchoolTeamService.schools                |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +    -   -    +   +
            SchoolTeamService.school                 |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            SchoolTeamService.team                   |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            SchoolTeamService.grant                  |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            SchoolTeamService.endOn                  |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            SchoolTeamService.withdraw               |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            SchoolTeamService.mayEnd                 |  -   -   -    -   -   -   -    +   +   +    -   -    -   -   +    -   -    +   +
            TeamInvitationService.roles              |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationService.invite             |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationService.invitations        |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationService.sendAgain          |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationService.withdraw           |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationListService.read           |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   +    -   -    +   ?
            TeamInvitationListService.get of another |  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?    -   -    ?   ?
            TeamInvitationListService.document of another|  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?    -   -    ?   ?
            TeamInvitationListService.send of another|  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?    -   -    ?   ?
            TeamInvitationListService.progress of another|  -   -   -    -   -   -   -    ?   ?   ?    -   -    -   -   ?    -   -    ?   ?
            AcceptInvitationService.look             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ForgottenPasswordService.ask             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ForgottenPasswordService.look            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AccountRequestService.schools            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AccountRequestService.school             |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AccountRequestService.ask                |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AccountRequestService.look               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            AccountRequestDecisionService.waiting    |  -   -   -    -   -   -   -    o   o   o    -   -    -   -   -    -   -    +   o
            AccountRequestDecisionService.admit      |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -    -   -    +   ?
            AccountRequestDecisionService.refuse     |  -   -   -    -   -   -   -    +   ?   ?    -   -    -   -   -    -   -    +   ?
            OwnSchoolService.schools                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    +   +
            OwnSchoolService.get                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    +   ?
            OwnSchoolService.list                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    +   ?
            -- accounts
            AccountService.requireAllowed            |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.search                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.export                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.grants                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.names                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.get                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.create                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.correct                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.resetPassword             |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.sendLink                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.enable                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.wrongTries                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.unlock                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.disable                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.grant                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.endRoles                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.withdraw                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountService.authorities               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountErasureService.preview            |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AccountErasureService.erase              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AuditService.search                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            AuditService.export                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            OwnAccountService.askForErasure          |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.rename                 |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.signIns                |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.endSessions            |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.endSession of another  |  -   -   -    ?   ?   ?   ?    ?   ?   ?    ?   ?    ?   ?   ?
            OwnAccountService.leave                  |  -   -   -    +   +   ?   ?    ?   ?   ?    ?   ?    ?   ?   ?    ?   ?    +   ?
            SecondFactorRemovalService.remove        |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            VouchService.waiting                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   +   -   -
            VouchService.vouch                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   +   -   -
            TwoStepService.protection                |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            TwoStepService.setUp                     |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            TwoStepService.confirm                   |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            TwoStepService.renewRecoveryCodes        |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            TwoStepService.switchOff                 |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            PasskeyService.passkeys                  |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            PasskeyService.options                   |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            PasskeyService.add                       |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            PasskeyService.remove of another         |  -   -   -    ?   ?   ?   ?    ?   ?   ?    ?   ?    ?   ?   ?
            EmailChangeService.ask                   |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            EmailChangeService.look                  |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            InboxService.lines                       |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            InboxService.agenda                      |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            InboxService.count                       |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.callAt                 |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.speak                  |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            OwnAccountService.changePassword         |  -   -   -    +   +   +   +    +   +   +    +   +    +   +   +
            -- the hotline
            IntakeService.receive                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            IntakeService.describe                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            IntakeService.specify                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            IntakeService.leaveContact               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            IntakeService.receipt                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            FollowUpService.look                     |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            FollowUpService.write                    |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            CaseQueryService.queue                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            CaseQueryService.exposure                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            CaseQueryService.view                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            CaseService.reveal                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            CaseService.advance                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            CaseService.write                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            CaseService.assess                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            CaseService.markUrgent                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverQueryService.page                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            HandOverQueryService.urgent              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            HandOverQueryService.dueChecks           |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            HandOverService.handOver                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.alert                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.acknowledge              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.answer                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.conclude                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.check                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            HandOverService.notice                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            DutyContactService.all                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            DutyContactService.add                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            DutyContactService.remove                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            LedgerService.prove                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            LedgerService.figures                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            LedgerService.times                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            LedgerService.report                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            PoliceRequestService.search              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            PoliceRequestService.references          |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   -   -   -   -
            PoliceRequestService.enter               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            PoliceRequestService.decide              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   +   -   -   -   -   -
            WelfareService.lines                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   +   -   -   -   -
            WelfareService.analyst                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   +   -   -   -   -
            WelfareService.view                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   +   -   -   -   -
            WelfareService.supervised                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   +   -   -   -   -
            OwnWelfareService.own                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   -   -   -   -   -   -
            -- chats and shifts of the helpline
            ChatService.begin                        |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ChatService.look                         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ChatService.find                         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ChatService.say                          |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ChatService.leave                        |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +
            ChatDeskService.desk                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.arrive                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.depart                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.take                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.view                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.answer                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.end                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ChatDeskService.counts                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            OpeningService.view                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            OpeningService.keep                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            OpeningService.except                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            OpeningService.forget                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            ShiftService.counsellors                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            ShiftService.coming                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            ShiftService.own                         |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            ShiftService.plan                        |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            ShiftService.cancel                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            DebriefService.ask                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            DebriefService.isAsked                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            DebriefService.waiting                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            DebriefService.finish                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            QualityService.waiting                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            QualityService.review                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            QualityService.months                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            QualityService.own                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   -   -   -
            -- the helpline
            ContactService.record                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ContactService.recordSilent              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ContactService.latest                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ContactService.undo                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ContactService.list                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ContactService.get                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            ResourceService.all                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            JurisdictionService.all                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    +   +   -   +   +   -   -
            DirectoryService.search                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            DirectoryService.get                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            DirectoryService.add                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            DirectoryService.change                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            DirectoryService.end                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            DirectoryService.resume                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            EscalationService.open                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.list                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.get                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.confirm                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.send                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.refuse                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            EscalationService.advance                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   +   +   -   -
            StatisticsService.report                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            -- the youth panel
            NominationService.schools                |  -   -   -    +   +   +   +    -   -   -    -   -    -   -   -    -   +    +   +   +    -   -   -   -   -   +   -
            NominationService.nominate               |  -   -   -    +   +   ?   ?    -   -   -    -   -    -   -   -    -   ?    +   ?   +    -   -   -   -   -   +   -
            MemberAccess.opens                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            MemberAccess.begin                       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            GuardianConsentService.look              |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            GuardianConsentService.decide            |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            GuardianConsentService.withdraw          |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            OwnConsentService.look                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            OwnConsentService.decide                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            OwnConsentService.withdraw               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            MemberRollService.search                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.export                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.get                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.invite                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.askAgain               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.link                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberRollService.end                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.all                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.members               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.ideas                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.quote                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.photo                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.idea                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicationService.remove                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PublicPanelService.shown                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            PublicPanelService.ideas                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            PublicPanelService.figures               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            PublicPanelService.photo                 |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            HomeService.look                         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            IdeaService.add                          |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            IdeaService.vote                         |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            IdeaAnswerService.search                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            IdeaAnswerService.get                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            IdeaAnswerService.answer                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.search               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.get                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.members              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.call                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.change               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PanelMeetingService.hold                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PeerSessionService.search                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PeerSessionService.members               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PeerSessionService.record                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            PeerSessionService.confirmation          |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberCertificateService.look            |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberCertificateService.issue           |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberCertificateService.paper           |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   +   -
            MemberMessageService.write               |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            AdultMessageService.latest               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   +   -
            AdultMessageService.others               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   +   -
            AdultMessageService.members              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   +   -
            AdultMessageService.write                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   +   -
            AdultMessageService.release              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   ?   -
            AdultMessageService.remove               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   +   -
            IncidentService.report                   |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            IncidentCaseService.all                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            IncidentCaseService.get                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            IncidentCaseService.take                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            IncidentCaseService.close                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   +   -   -
            -- partners: guidelines for industry, licensees, protocols
            LicenseeService.search                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            LicenseeService.get                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            LicenseeService.add                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            LicenseeService.change                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            LicenseeService.end                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            LicenseeService.resume                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.all                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.get                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.draft                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.create                  |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.save                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.publish                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.next                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            GuidelineService.discard                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            DeliveryService.search                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            DeliveryService.export                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            DeliveryService.send                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            DeliveryService.remind                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            DeliveryService.acknowledge              |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            AcknowledgementService.look              |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            AcknowledgementService.acknowledge       |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            ProtocolService.search                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.get                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.add                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.change                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.reviewed                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.end                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.addContact               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            ProtocolService.removeContact            |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   -    -   -    -   -   -    -   -   -   -   -   -   +
            -- operations: the running system
            HealthService.findings                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            HealthService.facts                      |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            JobService.all                           |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            RetentionService.promises                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            RetentionService.count                   |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            RetentionService.counting                |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            EndedYearService.year                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            EndedYearService.figures                 |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            MonitoringService.prognosis              |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            MonitoringService.metrics                |  +   +   +    +   +   +   +    +   +   +    +   +    +   +   +    +   +    +   +   +    +   +   +   +   +   +   +
            UndeliveredMailService.all               |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            UndeliveredMailService.sendAgain         |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            SettingService.all                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            SettingService.get                       |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            SettingService.change                    |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            SettingService.reset                     |  -   -   -    -   -   -   -    -   -   -    -   -    -   -   +
            """;

    private static final String TABLE = String.join("", FIRST_ROWS, MORE_ROWS);

    private AccessMatrix() {}

    /** What is asked, in the order of the table. */
    public static Stream<String> operations() {
        return rows().keySet().stream();
    }

    /** A row as the table has it: the signs of all columns. */
    static String row(String operation) {
        return rows().get(operation);
    }

    /** Whether every member of staff has a role that is asked for. */
    static boolean isForAllStaff(String operation) {
        return Stream.of(row(operation).split(" "))
                .skip(CallerKind.TEA.ordinal())
                .limit(CallerKind.FTE.ordinal() - CallerKind.TEA.ordinal())
                .noneMatch("-"::equals);
    }

    /** The heads of the columns. */
    static String heads() {
        return cells(TABLE.lines().findFirst().orElseThrow());
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        for (var line : TABLE.lines().skip(1).toList()) {
            if (!line.startsWith("--")) {
                var before = rows.put(line.substring(0, line.indexOf('|')).strip(), cells(line));
                if (before != null) {
                    throw new IllegalStateException("twice in the matrix: " + line);
                }
            }
        }
        return rows;
    }

    private static String cells(String line) {
        return line.substring(line.indexOf('|') + 1).strip().replaceAll(" +", " ");
    }
}

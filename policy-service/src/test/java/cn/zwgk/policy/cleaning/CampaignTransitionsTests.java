package cn.zwgk.policy.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.test.StateDiagram;
import org.junit.jupiter.api.Test;

class CampaignTransitionsTests {

    @Test
    void theDiagramsInTheDocsShowTheTables() {
        StateDiagram.assertUpToDate(CampaignTransitions.TABLE, "CleanUpCampaign", "失效文件清理 Clean-up campaign");
        StateDiagram.assertUpToDate(ItemTransitions.TABLE, "CleanUpItem", "清理的文件 Item of a clean-up campaign");
    }

    @Test
    void nothingIsPublishedThatASecondPersonHasNotChecked() { // 三审三校
        assertThat(CampaignTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == CampaignState.PUBLISHED)
                .extracting(step -> step.from())
                .containsExactly(CampaignState.CHECKED);
        assertThat(CampaignTransitions.TABLE.transitions())
                .filteredOn(step -> step.action() == CampaignAct.CHECK)
                .noneMatch(step -> step.roles().contains(Roles.OPENNESS_OFFICE));
    }

    @Test
    void noDocumentIsDecidedBeforeItsOfficeWasHeard() { // 谁起草、谁清理
        assertThat(ItemTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == ItemState.DECIDED)
                .extracting(step -> step.from())
                .containsExactly(ItemState.OPINED);
        assertThat(ItemTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == ItemState.OPINED)
                .noneMatch(step -> step.roles().contains(Roles.OPENNESS_OFFICE));
    }
}

package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.persistence.curriculum.content.Block;

/**
 * What came of replacing a block.
 *
 * @param done whether it was replaced
 * @param seen the block as it is now: one's own, or what somebody else made of it; null when they removed it
 * @param theirs what somebody else made of it; null when it was replaced, or removed by them
 */
public record SavedBlock(boolean done, SeenBlock seen, Block theirs) {}

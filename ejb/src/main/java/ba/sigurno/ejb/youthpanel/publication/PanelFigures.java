package ba.sigurno.ejb.youthpanel.publication;

import ba.sigurno.ejb.disclosure.Figure;

/**
 * How big the panel is and what it did, in figures that are hidden when they are about few.
 *
 * @param members how many are in it now
 * @param alumni how many have left it
 * @param sessions how many peer sessions members held
 * @param reached how many young people took part in these
 */
public record PanelFigures(Figure members, Figure alumni, long sessions, Figure reached) {}

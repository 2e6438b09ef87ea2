/**
 * Questions from and for other systems: what all formats have in common. A reader never drops anything in silence; what
 * it cannot carry it says, item by item.
 */
package ba.sigurno.ejb.quiz.exchange;

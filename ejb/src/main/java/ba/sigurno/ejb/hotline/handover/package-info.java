/** Hands reports over, keeps what their receivers answer, and says what is due: notices to providers, checks, calls. */
package ba.sigurno.ejb.hotline.handover;

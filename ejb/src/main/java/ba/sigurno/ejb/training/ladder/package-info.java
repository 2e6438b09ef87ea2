/** The trainers' own ladder: what each level asks for, how far trainers are, and who goes up or down. */
package ba.sigurno.ejb.training.ladder;

/**
 * Damages reports the way paper, programs and people do, knowing what is destroyed, and counts what comes out: a report's
 * figures as ink on a sheet, defects that move, cut or remove the ink, files made of the sheet, and the assessment.
 */
package gouji.damage;

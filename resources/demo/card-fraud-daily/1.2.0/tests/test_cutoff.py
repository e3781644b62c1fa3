"""The cut-off of a business day, east and west of UTC. Run: python3 -m unittest tests/test_cutoff.py"""
import unittest
from datetime import date, datetime, timedelta

from src.clock import business_day, end_of_business_day
from src.features import MerchantReports
from src.io import Transaction, still_open


def transaction(ident: str, at: datetime, offset: int, reported: datetime | None) -> Transaction:
    return Transaction(ident, "C00001", "M0001", at, offset, 25.0, "5411", "shop", "DE", "DE", reported)


class CutOff(unittest.TestCase):
    def test_midnight_east_of_utc_is_earlier_in_utc(self) -> None:
        self.assertEqual(end_of_business_day(date(2026, 8, 12), 120), datetime(2026, 8, 12, 22, 0))

    def test_midnight_west_of_utc_is_later_in_utc(self) -> None:
        self.assertEqual(end_of_business_day(date(2026, 8, 12), -300), datetime(2026, 8, 13, 5, 0))

    def test_the_last_second_belongs_to_the_day_and_the_next_does_not(self) -> None:
        for offset in (-300, 0, 60, 120, 180):
            end = end_of_business_day(date(2026, 8, 12), offset)
            self.assertEqual(business_day(end - timedelta(seconds=1), offset), date(2026, 8, 12))
            self.assertEqual(business_day(end, offset), date(2026, 8, 13))

    def test_a_report_of_the_night_shift_is_not_known_at_the_cut_off(self) -> None:
        bought, reported = datetime(2026, 8, 12, 18, 0), datetime(2026, 8, 12, 23, 15)
        t = transaction("T1", bought, 120, reported)
        self.assertTrue(still_open(t))
        self.assertEqual(MerchantReports([t], 7).known(t), 0)

    def test_a_report_of_the_same_afternoon_is_known_to_others(self) -> None:
        early = transaction("T1", datetime(2026, 8, 12, 9, 0), 120, datetime(2026, 8, 12, 14, 0))
        late = transaction("T2", datetime(2026, 8, 12, 18, 0), 120, None)
        self.assertFalse(still_open(early))
        self.assertEqual(MerchantReports([early, late], 7).known(late), 1)


if __name__ == "__main__":
    unittest.main()

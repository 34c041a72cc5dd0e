"""An independent computation of summary.csv from the contract's conventions, with Fractions.

Shares no code with the product. A year is a dict:
  year, indicators {code: row of indicators.csv}, units [{code, kind, valid_from, valid_to}],
  sent {unit: {indicator: (state, Fraction | None, status)}}   state: value none missing x blank
  stated_priors {unit: {indicator: (state, Fraction | None)}}
  known [(unit, indicator, year, status, state, Fraction | None)]   in file order
  plans {(unit, indicator): Fraction}
  boundaries [(from_unit, to_unit, Fraction, effective)]
"""
import re
from fractions import Fraction

ENTERPRISES = 'ENT_POST ENT_TEL ENT_ISP ENT_IT ENT_PRINT ENT_DISTRIB PRESS'.split()
RANK = {'E': 0, 'P': 1, 'A': 2}
# The status of a "-" is kept in small letters: it does not worsen a total.
BASIS = ['published', 'submitted', 'revised', 'restated']


def family(kind):
    if kind in ENTERPRISES:
        return 'enterprises'
    return {'DISTRICT': 'areas', 'COMMUNE': 'areas', 'DEPT': 'department',
            'DEPT_CULTURE': 'department', 'DERIVED': 'derived'}.get(kind, 'authorities')


def worst(statuses):
    valued = [status for status in statuses if status.isupper()] or [s.upper() for s in statuses]
    return min(valued, key=RANK.get) if valued else ''


class Year:
    def __init__(self, data):
        self.__dict__.update(data)
        self.unit = {unit['code']: unit for unit in self.units}
        self.province_rows = {}
        for unit, code, year, status, state, value in self.known:
            if unit == '' and year == self.year:
                self.province_rows[code] = (state, value, status)

    def valid(self, unit, year):
        row = self.unit[unit]
        return (not row['valid_from'] or row['valid_from'] <= f'{year}-12-31') and \
               (not row['valid_to'] or row['valid_to'] >= f'{year}-01-01')

    def is_new(self, unit):
        return self.unit[unit]['valid_from'] > f'{self.year - 1}-12-31'

    def answer(self, unit, code):
        return self.sent.get(unit, {}).get(code, ('absent', None, None))

    def form(self, code):
        text = self.indicators[code]['aggregation']
        name, _, inside = text.partition('(')
        return name, inside.rstrip(')')

    # --- who is expected -------------------------------------------------------------------
    def base_roster(self, code):
        """Units of the first family with a figure, before anyone answers x."""
        kinds = self.indicators[code]['reported_by'].split('|')
        for one in dict.fromkeys(family(kind) for kind in kinds):
            if one == 'derived':
                continue
            units = [unit['code'] for unit in self.units if unit['kind'] in kinds
                     and family(unit['kind']) == one and self.valid(unit['code'], self.year)]
            if any(self.answer(unit, code)[0] in ('value', 'none') for unit in units):
                return units
        return []

    def roster(self, code):
        name, inside = self.form(code)
        if name == 'derived_sum':
            found = []
            for part in inside.split('+'):
                found += [unit for unit in self.roster(part) if unit not in found]
            return found
        return [unit for unit in self.base_roster(code) if self.answer(unit, code)[0] != 'x']

    def has_reported(self, unit, code):
        name, inside = self.form(code)
        if name == 'derived_sum':
            return all(self.has_reported(unit, part) for part in inside.split('+')
                       if unit in self.roster(part))
        return self.answer(unit, code)[0] in ('value', 'none')

    # --- this year -------------------------------------------------------------------------
    def total(self, code):
        """(value, statuses, complete, reported, expected)"""
        name, inside = self.form(code)
        if name == 'sum':
            return self.sum_total(code)
        if name == 'derived_sum':
            return self.derived_total(code, inside.split('+'))
        if name == 'ratio_of_sums':
            return self.ratio_total(code, inside)
        return self.single_total(code)

    def province(self, code):
        state, value, status = self.province_rows.get(code, ('absent', None, None))
        if state == 'none':
            return Fraction(0), [status.lower()], True
        return (value, [status], True) if state == 'value' else (None, [], False)

    def sum_total(self, code):
        roster = self.roster(code)
        reported = [unit for unit in roster if self.has_reported(unit, code)]
        if not reported:
            value, statuses, complete = self.province(code)
            return value, statuses, complete, reported, roster
        answers = [self.answer(unit, code) for unit in reported]
        value = sum((answer[1] for answer in answers if answer[0] == 'value'), Fraction(0))
        statuses = [a[2] if a[0] == 'value' else a[2].lower() for a in answers]
        return value, statuses, len(reported) == len(roster), reported, roster

    def derived_total(self, code, parts):
        roster = self.roster(code)
        reported = [unit for unit in roster if self.has_reported(unit, code)]
        totals = [self.total(part) for part in parts]
        present = [total for total in totals if total[0] is not None]
        if not present:
            value, statuses, complete = self.province(code)
            return value, statuses, complete, reported, roster
        complete = len(reported) == len(roster) and all(total[2] for total in present)
        return sum(t[0] for t in present), sum((t[1] for t in present), []), complete, reported, roster

    def ratio_total(self, code, inside):
        top, bottom, factor = re.fullmatch(r'(\w+)/(\w+)(?:\*(\d+))?', inside).groups()
        factor = Fraction(factor or 1)
        same = self.form(top)[0] == self.form(bottom)[0] == 'sum' and \
            self.base_roster(top) and self.base_roster(top) == self.base_roster(bottom)
        if same:
            roster = [u for u in self.base_roster(top)
                      if 'x' not in (self.answer(u, top)[0], self.answer(u, bottom)[0])]
            pairs = [u for u in roster if self.has_reported(u, top) and self.has_reported(u, bottom)]
            above = sum((self.answer(u, top)[1] or 0 for u in pairs), Fraction(0))
            below = sum((self.answer(u, bottom)[1] or 0 for u in pairs), Fraction(0))
            statuses = [self.answer(u, one)[2] for u in pairs for one in (top, bottom)
                        if self.answer(u, one)[0] == 'value']
            value = above / below * factor if below else None
            return value, statuses, len(pairs) == len(roster), pairs, roster
        one, two = self.total(top), self.total(bottom)
        if any(side[0] is None and not self.union(part) for side, part in ((one, top), (two, bottom))):
            value, statuses, complete = self.province(code)
            return value, statuses, complete, [], []
        if one[0] is None or two[0] is None or not (one[2] and two[2]) or two[0] == 0:
            return None, [], False, [], []
        return one[0] / two[0] * factor, one[1] + two[1], True, [], []

    def union(self, code):
        """Whoever is asked the indicator or its parts."""
        name, inside = self.form(code)
        if name == 'derived_sum':
            return [unit for part in inside.split('+') for unit in self.union(part)]
        return self.base_roster(code)

    def single_total(self, code):
        for kind in self.indicators[code]['reported_by'].split('|'):
            if family(kind) not in ('department', 'authorities'):
                continue
            for unit in self.units:
                state, value, status = self.answer(unit['code'], code)
                if unit['kind'] == kind and state in ('value', 'none'):
                    return ((value, [status]) if state == 'value' else (Fraction(0), [status.lower()])) + (True, [], [])
        value, statuses, complete = self.province(code)
        return value, statuses, complete, [], []

    # --- the year before -------------------------------------------------------------------
    def known_prior(self, unit, code):
        rows = [row for row in self.known if row[0] == unit and row[1] == code and row[2] == self.year - 1]
        if not rows:
            return None
        best = max(RANK[row[3]] for row in rows)
        chosen = [row for row in rows if RANK[row[3]] == best][-1]
        values = {row[5] if row[4] == 'value' else Fraction(0) for row in rows if row[4] in ('value', 'none')}
        return chosen[4], chosen[5], 'revised' if len(values) > 1 else 'published'

    def own_prior(self, unit, code):
        known = self.known_prior(unit, code)
        if known:
            return known
        stated = self.stated_priors.get(unit, {}).get(code)
        return (*stated, 'submitted') if stated else None

    def applying(self):
        return [row for row in self.boundaries
                if row[3] == '' or f'{self.year - 1}-12-31' < row[3] <= f'{self.year}-12-31']

    def unit_prior(self, unit, code):
        """(value | None, basis); value None: there is no figure."""
        rows = self.applying()
        leading = [row for row in rows if row[1] == unit]
        if leading:
            sources = [(row[0], row[2]) for row in leading]
            if unit not in [row[0] for row in rows] and not self.is_new(unit):
                sources.append((unit, Fraction(1)))
            total, found = Fraction(0), False
            for source, weight in sources:
                own = self.own_prior(source, code)
                if own is None:
                    if source == unit:
                        continue
                    return None, None
                if own[0] not in ('value', 'none'):
                    return None, None
                total += weight * (own[1] or 0)
                found = True
            return (total, 'restated') if found else (None, None)
        own = self.own_prior(unit, code)
        if own is None or own[0] not in ('value', 'none'):
            return None, None
        return (own[1] if own[0] == 'value' else Fraction(0)), own[2]

    def prior(self, code):
        name, inside = self.form(code)
        province = self.known_prior('', code)
        if name == 'sum':
            return self.sum_prior(code, province)
        behind = [self.prior(part) for part in re.findall(r'[A-Z]+\d+', inside)]
        if province and not any(basis == 'restated' for _, basis in behind):
            state, value, basis = province
            return (value if state == 'value' else Fraction(0), basis) if state in ('value', 'none') else (None, None)
        if name == 'derived_sum':
            priors = [self.prior(part) for part in inside.split('+') if self.total(part)[0] is not None]
            if not priors or any(value is None for value, _ in priors):
                return None, None
            return sum(value for value, _ in priors), max((b for _, b in priors), key=BASIS.index)
        if name == 'ratio_of_sums':
            top, bottom, factor = re.fullmatch(r'(\w+)/(\w+)(?:\*(\d+))?', inside).groups()
            (above, one), (below, two) = self.prior(top), self.prior(bottom)
            if above is None or below is None or below == 0:
                return None, None
            return above / below * Fraction(factor or 1), max((one, two), key=BASIS.index)
        return None, None

    def sum_prior(self, code, province):
        roster = self.base_roster(code)
        moved = {row[0] for row in self.applying()}
        kinds = {self.unit[unit]['kind'] for unit in roster}
        before = [u['code'] for u in self.units if u['kind'] in kinds and self.valid(u['code'], self.year - 1)
                  and self.answer(u['code'], code)[0] != 'x']
        current = [u for u in roster if self.answer(u, code)[0] != 'x']
        units = [u for u in before if u not in moved] + \
                [u for u in current if u not in before and any(row[1] == u for row in self.applying())]
        units += [u for u in before if u in moved and any(row[1] == u for row in self.applying())]
        priors = [self.unit_prior(unit, code) for unit in dict.fromkeys(units)]
        restated = any(basis == 'restated' for _, basis in priors)
        if province and not restated:
            state, value, basis = province
            return (value if state == 'value' else Fraction(0), basis) if state in ('value', 'none') else (None, None)
        if not priors or any(value is None for value, _ in priors):
            return None, None
        return sum(value for value, _ in priors), max((b for _, b in priors), key=BASIS.index)

    # --- the row ---------------------------------------------------------------------------
    def row(self, code):
        indicator = self.indicators[code]
        name, _ = self.form(code)
        value, statuses, complete, reported, expected = self.total(code)
        prior, basis = self.prior(code)
        growth_form = indicator['growth_form'].split('|')[0]
        whole = value is not None and (complete or name not in ('sum', 'derived_sum', 'ratio_of_sums'))
        row = {'indicator': code, 'year': self.year, 'value': value, 'prior': prior,
               'prior_basis': basis or '', 'status': '' if value is None else worst(statuses)}
        compared = whole and prior is not None
        if compared:
            row['change'] = prior - value if growth_form == 'rank_change' else value - prior
            if growth_form == 'pp':
                row['change_points'] = value - prior
            if prior > 0 and (indicator['nature'] in ('stock', 'flow')
                              or (indicator['nature'] == 'ratio' and growth_form == 'growth_pct')):
                row['growth_pct'] = (value - prior) / prior * 100
                row['index_pct'] = value / prior * 100
        plan = self.plans.get(('', code))
        row['plan'] = plan
        if whole and plan and plan > 0 and indicator['nature'] in ('stock', 'flow', 'ratio'):
            row['plan_pct'] = value / plan * 100
        if name in ('sum', 'derived_sum'):
            row['units_reported'], row['units_expected'] = len(reported), len(expected)
            row['coverage_weight_pct'] = self.coverage(code, reported, expected)
            row['like_for_like_growth_pct'] = self.like_for_like(code, indicator, reported)
        return row

    def unit_value(self, unit, code):
        name, inside = self.form(code)
        if name == 'derived_sum':
            return sum(self.unit_value(unit, part) for part in inside.split('+') if unit in self.roster(part))
        return self.answer(unit, code)[1] or Fraction(0)

    def unit_total_prior(self, unit, code):
        name, inside = self.form(code)
        if name == 'derived_sum':
            parts = [self.unit_total_prior(unit, part) for part in inside.split('+') if unit in self.roster(part)]
            return None if any(part is None for part in parts) else sum(parts)
        return self.unit_prior(unit, code)[0]

    def coverage(self, code, reported, expected):
        if not expected:
            return None
        if len(reported) == len(expected):
            return Fraction(100)
        weights = {}
        for unit in expected:
            prior = self.unit_total_prior(unit, code)
            if prior is None and not self.is_new(unit):
                return None
            weights[unit] = prior or Fraction(0)
        whole = sum(weights.values())
        return sum(weights[unit] for unit in reported) / whole * 100 if whole else None

    def like_for_like(self, code, indicator, reported):
        if indicator['nature'] not in ('stock', 'flow'):
            return None
        matched = [u for u in reported if self.unit_total_prior(u, code) is not None]
        before = sum((self.unit_total_prior(u, code) for u in matched), Fraction(0))
        if not matched or before <= 0:
            return None
        return (sum(self.unit_value(u, code) for u in matched) / before - 1) * 100

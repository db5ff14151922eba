import type { GrammarFamily } from '../grammar-table.js'

export const GRAMMAR: readonly GrammarFamily[] = [
  {
    family: 'calendar dates',
    rows: [
      {
        text: 'The president spoke on September 13, 2023.',
        found: [['September 13, 2023', '2023-09-13', '2023-09-13', 'date']],
      },
      {
        text: 'He arrived on Sept. 13, 2023, and left on 14 September.',
        found: [
          ['Sept. 13, 2023', '2023-09-13', '2023-09-13', 'date'],
          ['14 September', '2023-09-14', '2023-09-14', 'date'],
        ],
      },
      {
        text: 'It was signed on the 13th of September 2023.',
        found: [['the 13th of September 2023', '2023-09-13', '2023-09-13', 'date']],
      },
      {
        text: 'They met from Sept. 10-13.',
        found: [['Sept. 10-13', '2023-09-10/2023-09-13', '2023-09-10/2023-09-13', 'date-range']],
      },
      {
        text: 'From 10 to 13 September 2023 the forum met.',
        found: [['10 to 13 September 2023', '2023-09-10/2023-09-13', '2023-09-10/2023-09-13', 'date-range']],
      },
      {
        text: 'The talks ran from Sept. 30-Oct. 2.',
        found: [['Sept. 30-Oct. 2', '2023-09-30/2023-10-02', '2023-09-30/2023-10-02', 'range']],
      },
      {
        text: 'From April 30 to May 3 trains stood still.',
        found: [['April 30 to May 3', '2024-04-30/2024-05-03', '2024-04-30/2024-05-03', 'range']],
      },
      {
        text: 'Between 3 and 5 May the power failed.',
        found: [['3 and 5 May', '2024-05-03/2024-05-05', '2024-05-03/2024-05-05', 'date-range']],
      },
      {
        text: 'They played on 10, 11 and 12 May.',
        found: [['10, 11 and 12 May', '2024-05-10/2024-05-12', '2024-05-10/2024-05-12', 'adjacent-days']],
      },
      {
        text: 'They played on May 10, 14 and 18.',
        found: [
          ['May 10', '2024-05-10', '2024-05-10', 'date'],
          ['14', '2024-05-14', '2024-05-14', 'date'],
          ['18', '2024-05-18', '2024-05-18', 'date'],
        ],
      },
      {
        text: 'The ministers meet on June 2 and 3.',
        found: [['June 2 and 3', '2024-06-02/2024-06-03', '2024-06-02/2024-06-03', 'adjacent-days']],
      },
      {
        text: 'The ministers meet on June 2 or 3.',
        found: [
          ['June 2', '2024-06-02', '2024-06-02', 'date'],
          ['3', '2024-06-03', '2024-06-03', 'date'],
        ],
      },
      { text: 'The report of 2023-08-15 is out.', found: [['2023-08-15', '2023-08-15', '2023-08-15', 'iso-date']] },
      {
        text: 'It was filed on 9/13/2023 and 13/09/2023.',
        found: [
          ['9/13/2023', '2023-09-13', '2023-09-13', 'slashed-date'],
          ['13/09/2023', '2023-09-13', '2023-09-13', 'slashed-date'],
        ],
      },
      {
        text: 'It was filed on 9/10/2023.',
        alternatives: ['2023-10-09'],
        found: [['9/10/2023', '2023-09-10', '2023-09-10', 'slashed-date']],
      },
      {
        text: 'It was filed on 9/10/2023.',
        region: 'US',
        found: [['9/10/2023', '2023-09-10', '2023-09-10', 'slashed-date']],
      },
      {
        text: 'It was filed on 9/10/2023.',
        region: 'GB',
        found: [['9/10/2023', '2023-10-09', '2023-10-09', 'slashed-date']],
      },
      {
        text: 'On the twenty-first of August they celebrated.',
        found: [['the twenty-first of August', '2023-08-21', '2023-08-21', 'date']],
      },
      {
        text: 'On Wednesday, May 8, the museum opened.',
        found: [['Wednesday, May 8', '2024-05-08', '2024-05-08', 'weekday-date']],
      },
      {
        text: 'The talks are set for Mon., June 3.',
        found: [['Mon., June 3', '2024-06-03', '2024-06-03', 'weekday-date']],
      },
      {
        text: 'The letter came on May 3, the answer on the 12th.',
        found: [
          ['May 3', '2024-05-03', '2024-05-03', 'date'],
          ['the 12th', '2024-05-12', '2024-05-12', 'day-of-month'],
        ],
      },
      { text: 'He was born on May the 4th.', found: [['May the 4th', '2024-05-04', '2024-05-04', 'date']] },
      {
        text: 'He left on the 3rd of this month.',
        found: [['the 3rd of this month', '2024-05-03', '2024-05-03', 'day-of-month-of']],
      },
      {
        text: 'He spoke at the U.S. Senate on Jan. 6, 2021.',
        found: [['Jan. 6, 2021', '2021-01-06', '2021-01-06', 'date']],
      },
      { text: 'The law takes effect on 1 January.', found: [['1 January', '2025-01-01', '2025-01-01', 'date']] },
      {
        text: 'From December 28 to January 3, 2025, the library stays shut.',
        found: [['December 28 to January 3, 2025', '2024-12-28/2025-01-03', '2024-12-28/2025-01-03', 'range']],
      },
    ],
    nothing: [
      'The 4th Infantry Division stood on the 4th floor.',
      'The match ended 2-1, and the odds were 10/30.',
      'The server has the address 192.168.1.1.',
      'The 21st man came second.',
      'He lives at 12 March Street.',
    ],
  },
  {
    family: 'months and years',
    rows: [
      { text: 'In July the two negotiated.', found: [['July', '2023-07', '2023-07', 'month']] },
      { text: 'In April 2019 they met.', found: [['April 2019', '2019-04', '2019-04', 'month']] },
      {
        text: 'It rained in July and August 2014.',
        found: [
          ['July', '2014-07', '2014-07', 'month'],
          ['August 2014', '2014-08', '2014-08', 'month'],
        ],
      },
      {
        text: 'The campaign lasted from May to October 1777.',
        found: [['May to October 1777', '1777-05/1777-10', '1777-05/1777-10', 'month-range']],
      },
      { text: 'Voters will decide in December.', found: [['December', '2024-12', '2024-12', 'month']] },
      { text: 'Voters decided in December.', found: [['December', '2023-12', '2023-12', 'month']] },
      { text: 'Last March she resigned.', found: [['Last March', '2024-03', '2024-03', 'relative-month']] },
      { text: 'In July last year he left.', found: [['July last year', '2023-07', '2023-07', 'month-of']] },
      { text: 'In 2018 talks were held.', found: [['2018', '2018', '2018', 'year']] },
      { text: 'By 2025 the bridge will be finished.', found: [['2025', '2025', '2025', 'year']] },
      { text: 'From 1914 to 1918 there was war.', found: [['1914 to 1918', '1914/1918', '1914/1918', 'range']] },
      { text: 'Between 1933 and 1945 it was banned.', found: [['1933 and 1945', '1933/1945', '1933/1945', 'range']] },
      { text: 'He served from 1990-95.', found: [['1990-95', '1990/1995', '1990/1995', 'year-range']] },
      { text: 'The 2007/08 season was short.', found: [['2007/08', '2007/2008', '2007/2008', 'year-range']] },
      {
        text: 'Caesar died in 44 BC and the city in AD 79.',
        found: [
          ['44 BC', 'BC0044', '-0043', 'year'],
          ['AD 79', '0079', '0079', 'year'],
        ],
      },
      { text: 'Around 1900 fishermen lived here.', found: [['Around 1900', '1900 APPROX', '1900~', 'year']] },
      { text: 'In May 20 people died.', found: [['May', '2024-05', '2024-05', 'month']] },
      {
        text: 'In May 1945 the war ended, and in June the first came back.',
        found: [
          ['May 1945', '1945-05', '1945-05', 'month'],
          ['June', '1945-06', '1945-06', 'month'],
        ],
      },
      {
        text: 'In March 1904 the siege began. In May the city fell.',
        document: null,
        found: [
          ['March 1904', '1904-03', '1904-03', 'month'],
          ['May', '1904-05', '1904-05', 'month'],
        ],
      },
      { text: 'He was invited in August.', document: '2023-09', found: [['August', '2023-08', '2023-08', 'month']] },
      { text: 'The 2016 election drew 2000 soldiers.', found: [['2016', '2016', '2016', 'year']] },
      {
        text: 'The river froze from November to March 2023.',
        found: [['November to March 2023', '2022-11/2023-03', '2022-11/2023-03', 'month-range']],
      },
      {
        text: 'In June, 2019, the bridge fell.',
        found: [['June, 2019', '2019-06', '2019-06', 'month']],
      },
    ],
    nothing: [
      'Theresa May and April Smith may march on.',
      'Mrs May said so. They march.',
      'It cost 2000 dollars and 1,900 people came.',
      'He read "1984" on page 2019.',
      'Windows 2000 no longer runs.',
    ],
  },
  {
    family: 'edges of a unit',
    rows: [
      {
        text: 'At the end of July 2023 he left.',
        found: [['the end of July 2023', '2023-07 END', '[2023-07-21..2023-07-31]', 'edge']],
      },
      { text: 'She leaves at the end of the 2024 season.', found: [['2024', '2024', '2024', 'year']] },
      { text: 'In late July he left.', found: [['late July', '2023-07 END', '[2023-07-21..2023-07-31]', 'edge']] },
      {
        text: 'In mid-August they exchanged letters.',
        found: [['mid-August', '2023-08 MID', '[2023-08-11..2023-08-20]', 'edge']],
      },
      {
        text: 'The border has been closed since early 2020.',
        found: [['early 2020', '2020 START', '[2020-01-01..2020-04-30]', 'edge']],
      },
      {
        text: 'In the middle of last year prices rose.',
        found: [['middle of last year', '2023 MID', '[2023-05-01..2023-08-31]', 'edge']],
      },
      {
        text: 'Early next year it opens.',
        found: [['Early next year', '2025 START', '[2025-01-01..2025-04-30]', 'next-unit']],
      },
      {
        text: 'At the end of last week it was clear.',
        found: [['the end of last week', '2024-W19 END', '[2024-05-10..2024-05-12]', 'edge']],
      },
      {
        text: 'By the end of the month it should be ready.',
        found: [['the end of the month', '2024-05 END', '[2024-05-21..2024-05-31]', 'edge-of-unit']],
      },
      {
        text: 'Over the course of the year it grew.',
        found: [['the course of the year', '2024', '2024', 'course-of-unit']],
      },
      {
        text: 'In the first half of the 15th century it was built.',
        found: [['the first half of the 15th century', '14 START', '[1400-01-01..1449-12-31]', 'half-of']],
      },
      {
        text: 'At the end of World War II the bridge was in ruins.',
        found: [['the end of World War II', '1945', '1945', 'edge-of-period']],
      },
    ],
    nothing: ['The beginning of the end.', 'In the end reason won.'],
  },
  {
    family: 'decades, centuries, quarters, halves, seasons',
    rows: [
      { text: 'In the 1950s she moved away.', found: [['the 1950s', '195', '195X', 'decade']] },
      { text: "The house has belonged to the city since the '90s.", found: [["the '90s", '199', '199X', 'decade']] },
      {
        text: 'In the mid-1990s it was renovated.',
        found: [['the mid-1990s', '199 MID', '[1993-01-01..1996-12-31]', 'edge']],
      },
      {
        text: 'In the mid-nineties he left.',
        found: [['the mid-nineties', '199 MID', '[1993-01-01..1996-12-31]', 'edge']],
      },
      {
        text: 'The late sixties brought change.',
        found: [['The late sixties', '196 END', '[1967-01-01..1969-12-31]', 'edge']],
      },
      { text: 'The station was built in the 19th century.', found: [['the 19th century', '18', '18XX', 'century']] },
      {
        text: 'In the early 20th century there was none.',
        found: [['the early 20th century', '19 START', '[1900-01-01..1932-12-31]', 'century']],
      },
      {
        text: 'It is a problem of the twenty-first century.',
        found: [['the twenty-first century', '20', '20XX', 'century']],
      },
      {
        text: 'The city grew in the 16th and 17th centuries.',
        found: [
          ['the 16th', '15', '15XX', 'century'],
          ['17th centuries', '16', '16XX', 'century'],
        ],
      },
      {
        text: 'The grave is from the 6th century BC.',
        found: [['the 6th century BC', 'BC05', '[-0599..-0500]', 'century']],
      },
      {
        text: 'In the third quarter of 2023 sales rose.',
        found: [['third quarter of 2023', '2023-Q3', '2023-35', 'quarter-of']],
      },
      { text: 'Fourth-quarter profit fell.', found: [['Fourth-quarter', '2023-Q4', '2023-36', 'quarter']] },
      {
        text: 'Sales rose in Q3 2023 and fell in H1 2024.',
        found: [
          ['Q3 2023', '2023-Q3', '2023-35', 'quarter'],
          ['H1 2024', '2024-H1', '2024-40', 'half'],
        ],
      },
      {
        text: 'The second half of 2023 was better.',
        found: [['The second half of 2023', '2023-H2', '2023-41', 'half-of']],
      },
      {
        text: 'The second half of the year will be better.',
        found: [['The second half of the year', '2024-H2', '2024-41', 'half-of']],
      },
      {
        text: 'The summer of 2022 was hot, and so was summer 2023.',
        found: [
          ['The summer of 2022', '2022-SU', '2022-22', 'season'],
          ['summer 2023', '2023-SU', '2023-22', 'season'],
        ],
      },
      {
        text: 'In the winter of 2022-23 it stayed mild.',
        found: [['the winter of 2022-23', '2022-WI', '2022-24', 'season']],
      },
      {
        text: 'They sowed last autumn and will harvest this fall.',
        found: [
          ['last autumn', '2023-FA', '2023-23', 'season'],
          ['this fall', '2024-FA', '2024-23', 'season'],
        ],
      },
      {
        text: 'Elections are due in early summer.',
        found: [['early summer', '2024-SU START', '[2024-06-01..2024-06-30]', 'season']],
      },
      {
        text: 'Orders fell in the first two months of 2023.',
        found: [['the first two months of 2023', '2023-01/2023-02', '2023-01/2023-02', 'portion']],
      },
    ],
    nothing: [
      'They scored in the second half.',
      'The fall of Rome drew crowds, and they fall in love.',
      'The summer camps sold winter coats.',
      'He is in his 30s, she in her twenties.',
    ],
  },
  {
    family: 'weekdays and weekends',
    rows: [
      { text: 'On Monday the train left the capital.', found: [['Monday', '2024-05-13', '2024-05-13', 'weekday']] },
      {
        text: 'The minister met his counterpart on Wednesday.',
        found: [['Wednesday', '2024-05-15', '2024-05-15', 'weekday']],
      },
      { text: 'It will rain on Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      { text: 'Last Friday she spoke.', found: [['Last Friday', '2024-05-10', '2024-05-10', 'weekday']] },
      { text: 'They will vote next Saturday.', found: [['next Saturday', '2024-05-18', '2024-05-18', 'weekday']] },
      { text: 'He arrived Monday evening.', found: [['Monday evening', '2024-05-13TEV', '2024-05-13', 'weekday']] },
      {
        text: 'The decision came on Tuesday in the evening.',
        found: [['Tuesday in the evening', '2024-05-14TEV', '2024-05-14', 'date-part']],
      },
      { text: 'Since Sunday the pass has been closed.', found: [['Sunday', '2024-05-12', '2024-05-12', 'weekday']] },
      {
        text: 'It was closed from Monday to Friday.',
        found: [['Monday to Friday', '2024-05-13/2024-05-17', '2024-05-13/2024-05-17', 'range']],
      },
      {
        text: 'They will play on Saturday and Sunday.',
        found: [['Saturday and Sunday', '2024-05-18/2024-05-19', '2024-05-18/2024-05-19', 'adjacent-days']],
      },
      {
        text: 'They will play on Friday and Sunday.',
        found: [
          ['Friday', '2024-05-17', '2024-05-17', 'weekday'],
          ['Sunday', '2024-05-19', '2024-05-19', 'weekday'],
        ],
      },
      {
        text: 'It rained at the weekend.',
        found: [['the weekend', '2024-W19-WE', '[2024-05-11..2024-05-12]', 'weekend']],
      },
      {
        text: 'It will snow this weekend.',
        found: [['this weekend', '2024-W20-WE', '[2024-05-18..2024-05-19]', 'weekend']],
      },
      {
        text: 'The government warned on Wednesday.',
        document: '2023-09',
        found: [['Wednesday', 'XXXX-WXX-3', null, 'weekday']],
      },
      {
        text: 'The government warned on Wednesday.',
        document: null,
        found: [['Wednesday', 'XXXX-WXX-3', null, 'weekday']],
      },
      {
        text: 'On the first Sunday in May they hike.',
        found: [['the first Sunday in May', '2024-05-05', '2024-05-05', 'nth-weekday']],
      },
      {
        text: 'On the last Friday of the month there is a market.',
        found: [['the last Friday of the month', '2024-05-31', '2024-05-31', 'nth-weekday']],
      },
      { text: 'Monday last week he left.', found: [['Monday last week', '2024-05-06', '2024-05-06', 'weekday-of']] },
      {
        text: 'The plant closed on the last Friday of April.',
        found: [['the last Friday of April', '2024-04-26', '2024-04-26', 'nth-weekday']],
      },
    ],
    nothing: ['The Sunday Times wrote so.', 'Black Friday drew crowds, and the sun sat low.'],
  },
  {
    family: 'weekdays by the verb of their clause',
    rows: [
      {
        text: 'The minister said on Tuesday he will resign.',
        found: [['Tuesday', '2024-05-14', '2024-05-14', 'weekday']],
      },
      { text: 'On Tuesday, the court ruled against him.', found: [['Tuesday', '2024-05-14', '2024-05-14', 'weekday']] },
      {
        text: 'The fair began on Sunday and runs until Friday.',
        found: [
          ['Sunday', '2024-05-12', '2024-05-12', 'weekday'],
          ['Friday', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'The leaders are scheduled to meet on Friday.',
        found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']],
      },
      { text: 'The two are to meet on Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      {
        text: 'The storm was forecast to weaken by Friday.',
        found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'The talks planned for Friday were cancelled.',
        found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']],
      },
      { text: 'The museum is closed on Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      { text: 'The museum was closed on Friday.', found: [['Friday', '2024-05-10', '2024-05-10', 'weekday']] },
      { text: 'The strike lasted until Friday.', found: [['Friday', '2024-05-10', '2024-05-10', 'weekday']] },
      { text: 'The city extended the ban until Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      { text: 'He plans to visit Berlin on Thursday.', found: [['Thursday', '2024-05-16', '2024-05-16', 'weekday']] },
      { text: 'They have agreed to meet on Thursday.', found: [['Thursday', '2024-05-16', '2024-05-16', 'weekday']] },
      { text: 'The minister has arrived on Thursday.', found: [['Thursday', '2024-05-09', '2024-05-09', 'weekday']] },
      {
        text: 'The company announced on Monday that it would open a plant on Friday.',
        found: [
          ['Monday', '2024-05-13', '2024-05-13', 'weekday'],
          ['Friday', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'The man arrested on Sunday appeared in court on Monday.',
        found: [
          ['Sunday', '2024-05-12', '2024-05-12', 'weekday'],
          ['Monday', '2024-05-13', '2024-05-13', 'weekday'],
        ],
      },
      { text: 'Ministers are meeting on Thursday.', found: [['Thursday', '2024-05-16', '2024-05-16', 'weekday']] },
      { text: 'The fair opens on Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      {
        text: 'The suspect, who fled on Sunday, was caught on Monday.',
        found: [
          ['Sunday', '2024-05-12', '2024-05-12', 'weekday'],
          ['Monday', '2024-05-13', '2024-05-13', 'weekday'],
        ],
      },
      {
        text: 'Officials said the trial will begin on Friday.',
        found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']],
      },
      { text: 'The vote was postponed to Friday.', found: [['Friday', '2024-05-17', '2024-05-17', 'weekday']] },
      {
        text: 'He travelled to Paris on Monday to meet her.',
        found: [['Monday', '2024-05-13', '2024-05-13', 'weekday']],
      },
      { text: 'Beginning Monday, shops will close.', found: [['Monday', '2024-05-20', '2024-05-20', 'weekday']] },
      {
        text: 'The bank on Monday agreed to sell the unit.',
        found: [['Monday', '2024-05-13', '2024-05-13', 'weekday']],
      },
    ],
    nothing: [],
  },
  {
    family: 'days seen from the text',
    rows: [
      { text: 'Today the council meets.', found: [['Today', '2024-05-15', '2024-05-15', 'deictic']] },
      {
        text: 'There was a fire yesterday evening.',
        found: [['yesterday evening', '2024-05-14TEV', '2024-05-14', 'deictic-part']],
      },
      {
        text: 'It starts tomorrow morning.',
        found: [['tomorrow morning', '2024-05-16TMO', '2024-05-16', 'deictic-part']],
      },
      {
        text: 'He left the day before yesterday and will be back the day after tomorrow.',
        found: [
          ['the day before yesterday', '2024-05-13', '2024-05-13', 'deictic'],
          ['the day after tomorrow', '2024-05-17', '2024-05-17', 'deictic'],
        ],
      },
      { text: 'Tonight they will play.', found: [['Tonight', '2024-05-15TNI', '2024-05-15', 'deictic']] },
      {
        text: 'Last night it burned, and this morning it smoked.',
        found: [
          ['Last night', '2024-05-14TNI', '2024-05-14', 'last-part'],
          ['this morning', '2024-05-15TMO', '2024-05-15', 'this-part'],
        ],
      },
      { text: 'They worked overnight.', found: [['overnight', '2024-05-15TNI', '2024-05-15', 'part-of-day']] },
      {
        text: 'It happened in the early hours of Sunday.',
        found: [['the early hours of Sunday', '2024-05-12TMO', '2024-05-12', 'part-of-day-of']],
      },
      {
        text: "Today's vote follows yesterday's talks.",
        found: [
          ["Today's", '2024-05-15', '2024-05-15', 'deictic'],
          ["yesterday's", '2024-05-14', '2024-05-14', 'deictic'],
        ],
      },
      { text: 'They spoke yesterday.', document: '2023-09', found: [['yesterday', 'XXXX-XX-XX', null, 'deictic']] },
    ],
    nothing: ['USA Today wrote so.'],
  },
  {
    family: 'now, then, soon',
    rows: [
      { text: 'The minister recently travelled north.', found: [['recently', 'PAST_REF', null, 'reference']] },
      { text: 'The president will soon meet the guest.', found: [['soon', 'FUTURE_REF', null, 'reference']] },
      {
        text: 'He visited in April 2019. At the time he led the party.',
        found: [
          ['April 2019', '2019-04', '2019-04', 'month'],
          ['At the time', 'PAST_REF', '2019-04', 'then'],
        ],
      },
      { text: 'They are now working together.', found: [['now', 'PRESENT_REF', null, 'reference']] },
      {
        text: 'In the future they will count, in the past they guessed.',
        found: [
          ['the future', 'FUTURE_REF', null, 'reference-noun'],
          ['the past', 'PAST_REF', null, 'reference-noun'],
        ],
      },
      { text: 'These days it is quiet.', found: [['These days', 'PRESENT_REF', null, 'these-days']] },
      { text: 'It was open until now.', found: [['until now', 'PAST_REF', null, 'until-now']] },
      {
        text: 'In these difficult times they left.',
        found: [['these difficult times', 'PRESENT_REF', null, 'age-of-time']],
      },
    ],
    nothing: ['They walked past the future site.', 'This time he won.'],
  },
  {
    family: 'units counted and placed',
    rows: [
      { text: 'He was there four years ago.', found: [['four years ago', '2020', '2020', 'units-ago']] },
      {
        text: 'A year and a half ago the work began.',
        found: [['A year and a half ago', '2022-11', '2022-11~', 'units-ago']],
      },
      {
        text: 'A few days ago a letter came.',
        found: [['A few days ago', 'PXD', '[2024-05-08..2024-05-15]', 'units-ago']],
      },
      {
        text: 'A couple of weeks ago it was quiet.',
        found: [['A couple of weeks ago', 'PXW', '[2024-04-03..2024-05-15]', 'units-ago']],
      },
      { text: 'Decades ago this was a port.', found: [['Decades ago', 'PXDE', '[1994..2024]', 'units-ago']] },
      {
        text: 'Ten years ago today the dam broke.',
        found: [['Ten years ago today', '2014-05-15', '2014-05-15', 'deictic-distance']],
      },
      {
        text: 'He left on May 3 and returned a fortnight later.',
        found: [
          ['May 3', '2024-05-03', '2024-05-03', 'date'],
          ['a fortnight later', '2024-W20', '[2024-05-13..2024-05-19]', 'units-later'],
        ],
      },
      {
        text: 'He is to come in two weeks.',
        found: [['in two weeks', '2024-W22', '[2024-05-27..2024-06-02]', 'in-units']],
      },
      {
        text: 'In two to three weeks he will come.',
        found: [['In two to three weeks', '2024-W23 APPROX', '[2024-06-03..2024-06-09]', 'amount-range']],
      },
      { text: 'He will finish within a month.', found: [['a month', 'P1M', null, 'duration']] },
      {
        text: 'He was shot on May 3 and died two days later.',
        found: [
          ['May 3', '2024-05-03', '2024-05-03', 'date'],
          ['two days later', '2024-05-05', '2024-05-05', 'units-later'],
        ],
      },
      {
        text: 'Three days after May 1 it was over.',
        found: [['Three days after May 1', '2024-05-04', '2024-05-04', 'counted-from']],
      },
      {
        text: 'Two weeks before Christmas they met.',
        found: [['Two weeks before Christmas', '2023-W50', '[2023-12-11..2023-12-17]', 'counted-from']],
      },
      { text: 'Last year rockets were delivered.', found: [['Last year', '2023', '2023', 'last-unit']] },
      {
        text: 'The forum takes place this week.',
        found: [['this week', '2024-W20', '[2024-05-13..2024-05-19]', 'this-unit']],
      },
      { text: 'Next year the play will be staged.', found: [['Next year', '2025', '2025', 'next-unit']] },
      {
        text: 'The week before last it rained.',
        found: [['The week before last', '2024-W18', '[2024-04-29..2024-05-05]', 'deictic']],
      },
      {
        text: 'In recent weeks they warned.',
        found: [['recent weeks', 'PXW', '2024-04-03~/2024-05-15~', 'last-units']],
      },
      { text: 'Over the past year prices rose.', found: [['the past year', 'P1Y', '2023/2024', 'last-units']] },
      {
        text: 'In the last ten years the number rose.',
        found: [['the last ten years', 'P10Y', '2014/2024', 'last-units']],
      },
      {
        text: 'In the next few days he will travel.',
        found: [['the next few days', 'PXD', '2024-05-15~/2024-05-22~', 'next-units']],
      },
      { text: 'The same day the answer came.', found: [['The same day', '2024-05-15', '2024-05-15', 'same-unit']] },
      {
        text: 'On May 3 they came. The next day they left.',
        found: [
          ['May 3', '2024-05-03', '2024-05-03', 'date'],
          ['The next day', '2024-05-04', '2024-05-04', 'next-unit'],
        ],
      },
      {
        text: 'The following week he returned.',
        found: [['The following week', '2024-W21', '[2024-05-20..2024-05-26]', 'following-unit']],
      },
      { text: 'The year before, she had left.', found: [['The year before', '2023', '2023', 'unit-before']] },
      {
        text: 'In June of last year and in May of this year she came.',
        found: [
          ['June of last year', '2023-06', '2023-06', 'month-of'],
          ['May of this year', '2024-05', '2024-05', 'month-of'],
        ],
      },
      { text: 'It was the first time in three years.', found: [['three years', 'P3Y', null, 'duration']] },
      { text: 'He said that two years ago it rained.', found: [['two years ago', '2022', '2022', 'units-ago']] },
      { text: 'He warned exactly a year ago.', found: [['exactly a year ago', '2023', '2023', 'units-ago']] },
      {
        text: 'About 30 last month fell ill.',
        found: [['last month', '2024-04', '2024-04', 'last-unit']],
      },
      {
        text: 'She said that last year nobody paid.',
        found: [['last year', '2023', '2023', 'last-unit']],
      },
      {
        text: 'The shop opens four days from now.',
        found: [['four days from now', '2024-05-19', '2024-05-19', 'counted-from']],
      },
      {
        text: 'Prices in the past fortnight rose.',
        found: [['the past fortnight', 'P2W', '2024-05-01/2024-05-15', 'last-units']],
      },
    ],
    nothing: ['Her last days in office were quiet.', 'The second man lives on the third floor.'],
  },
  {
    family: 'durations',
    rows: [
      { text: 'The trip took about 20 hours.', found: [['about 20 hours', 'PT20H APPROX', null, 'duration']] },
      {
        text: 'They waited nearly three months, more than ten days of it in a tent.',
        found: [
          ['nearly three months', 'P3M LESS_THAN', null, 'duration'],
          ['more than ten days', 'P10D MORE_THAN', null, 'duration'],
        ],
      },
      {
        text: 'He got three years and four months in prison.',
        found: [['three years and four months', 'P3Y4M', null, 'added-durations']],
      },
      {
        text: 'For years they fought over the three-day meeting.',
        found: [
          ['years', 'PXY', null, 'vague-duration'],
          ['three-day', 'P3D', null, 'duration-compound'],
        ],
      },
      {
        text: 'The 35-hour week and the twenty-one-day quarantine stay.',
        found: [
          ['35-hour', 'PT35H', null, 'duration-compound'],
          ['twenty-one-day', 'P21D', null, 'duration-compound'],
        ],
      },
      {
        text: 'The treatment takes six to eight months.',
        found: [['six to eight months', 'P8M', null, 'amount-range']],
      },
      { text: 'It took half an hour.', found: [['half an hour', 'PT0.5H', null, 'duration']] },
      { text: 'It lasted two dozen years.', found: [['two dozen years', 'P24Y', null, 'duration']] },
      { text: 'All day it rained.', found: [['All day', 'P1D', null, 'whole-unit']] },
      {
        text: 'The decades-long feud and the weeklong trip ended.',
        found: [
          ['decades-long', 'PXDE', null, 'duration-word'],
          ['weeklong', 'P1W', null, 'duration-word'],
        ],
      },
      {
        text: 'She is 35 years old, and the 40-year-old is her brother.',
        found: [
          ['35 years old', 'P35Y', null, 'age'],
          ['40-year-old', 'P40Y', null, 'age'],
        ],
      },
      {
        text: 'The flight took 6 1/2 hours.',
        found: [['6 1/2 hours', 'PT6.5H', null, 'duration']],
      },
    ],
    nothing: [
      'Two-thirds agreed, one-quarter did not, three-quarters of the rest slept.',
      'The train ran 425 miles.',
      'Rates rose by a quarter point, and a quarter of them fell.',
      'It was stopped at the last minute.',
      'He drank a cup.',
    ],
  },
  {
    family: 'what comes again',
    rows: [
      { text: 'The forum meets annually.', found: [['annually', 'P1Y', null, 'periodic']] },
      {
        text: 'Every Friday they meet, on Mondays they rest.',
        found: [
          ['Every Friday', 'XXXX-WXX-5', null, 'every-weekday'],
          ['Mondays', 'XXXX-WXX-1', null, 'periodic'],
        ],
      },
      { text: 'The market is held every other week.', found: [['every other week', 'P2W', null, 'every-other']] },
      { text: 'They pay $400 a month.', found: [['a month', 'P1M', null, 'rate']] },
      {
        text: 'They meet twice a week and once every two years.',
        found: [
          ['twice a week', 'P1W', null, 'times-per-unit'],
          ['every two years', 'P2Y', null, 'every-unit'],
        ],
      },
      { text: 'Every summer they swim.', found: [['Every summer', 'XXXX-SU', null, 'every-season']] },
      { text: 'Three tons fall per day.', found: [['per day', 'P1D', null, 'per-unit']] },
      { text: 'Profit is paid out quarterly.', found: [['quarterly', 'P3M', null, 'periodic']] },
      { text: 'He works nights.', found: [['nights', 'XXXX-XX-XXTNI', null, 'part-of-day-adverb']] },
      {
        text: 'The band plays every other Tuesday.',
        found: [['every other Tuesday', 'XXXX-WXX-2', null, 'every-weekday']],
      },
    ],
    nothing: ['He reads the Daily Mail.'],
  },
  {
    family: 'clock times and parts of the day',
    rows: [
      { text: 'The session began at 2 p.m.', found: [['2 p.m.', '2024-05-15T14:00', '2024-05-15T14:00', 'clock']] },
      {
        text: 'The concert is today at 8:15 p.m. in the hall.',
        found: [['today at 8:15 p.m.', '2024-05-15T20:15', '2024-05-15T20:15', 'date-clock']],
      },
      {
        text: 'The concert starts at 2:30pm on Monday.',
        found: [['2:30pm on Monday', '2024-05-20T14:30', '2024-05-20T14:30', 'clock-date']],
      },
      {
        text: 'On Wednesday, May 15, at 8:15 p.m. the concert began.',
        found: [['Wednesday, May 15, at 8:15 p.m.', '2024-05-15T20:15', '2024-05-15T20:15', 'date-clock']],
      },
      {
        text: 'It is open from 9:30 to 12:00.',
        found: [['9:30 to 12:00', '2024-05-15T09:30/2024-05-15T12:00', '2024-05-15T09:30/2024-05-15T12:00', 'range']],
      },
      {
        text: 'It is open from 10 to 11 a.m. on Tuesday.',
        found: [
          [
            '10 to 11 a.m. on Tuesday',
            '2024-05-21T10:00/2024-05-21T11:00',
            '2024-05-21T10:00/2024-05-21T11:00',
            'clock-date',
          ],
        ],
      },
      {
        text: 'It is open between 9 and 11 a.m.',
        found: [
          ['9 and 11 a.m.', '2024-05-15T09:00/2024-05-15T11:00', '2024-05-15T09:00/2024-05-15T11:00', 'clock-range'],
        ],
      },
      {
        text: 'They played between 2 p.m. and 4 p.m. on Saturday.',
        found: [
          [
            '2 p.m. and 4 p.m. on Saturday',
            '2024-05-11T14:00/2024-05-11T16:00',
            '2024-05-11T14:00/2024-05-11T16:00',
            'clock-date',
          ],
        ],
      },
      {
        text: 'He will speak at 10 a.m. EST on Tuesday.',
        found: [['10 a.m. EST on Tuesday', '2024-05-21T10:00', '2024-05-21T10:00', 'clock-date']],
      },
      {
        text: 'He came at half past four and left at a quarter past five.',
        found: [
          ['half past four', '2024-05-15T04:30', '2024-05-15T04:30', 'clock'],
          ['quarter past five', '2024-05-15T05:15', '2024-05-15T05:15', 'clock'],
        ],
      },
      {
        text: 'Shots were fired at around 10 in the evening.',
        found: [['around 10 in the evening', '2024-05-15T22:00 APPROX', '2024-05-15T22:00', 'clock']],
      },
      {
        text: 'Around 2 p.m. the dam broke.',
        found: [['Around 2 p.m.', '2024-05-15T14:00 APPROX', '2024-05-15T14:00', 'clock']],
      },
      {
        text: 'It began at 14:30 GMT and ended at 1815 GMT.',
        found: [
          ['14:30', '2024-05-15T14:30', '2024-05-15T14:30', 'clock'],
          ['1815', '2024-05-15T18:15', '2024-05-15T18:15', 'clock'],
        ],
      },
      {
        text: 'They will sing at 8 tonight.',
        found: [['8 tonight', '2024-05-15T20:00', '2024-05-15T20:00', 'clock-date']],
      },
      {
        text: 'By mid-afternoon on Tuesday it was over.',
        found: [['mid-afternoon on Tuesday', '2024-05-14TAF MID', '2024-05-14', 'part-of-day-of']],
      },
      {
        text: 'It began at noon yesterday and ended at midnight.',
        found: [
          ['noon yesterday', '2024-05-14T12:00', '2024-05-14T12:00', 'clock-date'],
          ['midnight', '2024-05-14T00:00', '2024-05-14T00:00', 'clock'],
        ],
      },
      {
        text: 'The meeting at 8 p.m. Monday was long. It ended at 11 p.m. The crowd left.',
        found: [
          ['8 p.m. Monday', '2024-05-13T20:00', '2024-05-13T20:00', 'clock-date'],
          ['11 p.m.', '2024-05-13T23:00', '2024-05-13T23:00', 'clock'],
        ],
      },
      {
        text: 'They met at half past three on Monday.',
        found: [['half past three on Monday', '2024-05-13T03:30', '2024-05-13T03:30', 'clock-date']],
      },
      {
        text: 'He was seen on the night of 14 August.',
        found: [['the night of 14 August', '2023-08-14TNI', '2023-08-14', 'part-of-day-of']],
      },
      {
        text: 'The ship came on the early morning of May 6.',
        found: [['the early morning of May 6', '2024-05-06TMO START', '2024-05-06', 'part-of-day-of']],
      },
      {
        text: 'On the evening of May 3 they struck.',
        found: [['the evening of May 3', '2024-05-03TEV', '2024-05-03', 'part-of-day-of']],
      },
      { text: 'That evening they left.', found: [['That evening', '2024-05-15TEV', '2024-05-15', 'this-part']] },
      {
        text: 'The next morning they left.',
        found: [['The next morning', '2024-05-16TMO', '2024-05-16', 'next-part']],
      },
    ],
    nothing: ['The share fell 14.30 points, and they lost 3:1.', 'They paid 14.30 pounds.'],
  },
  {
    family: 'holidays, periods, week numbers',
    rows: [
      { text: 'It was quiet at Easter 2024.', found: [['Easter 2024', '2024-03-31', '2024-03-31', 'holiday']] },
      { text: 'Visitors came at Christmas.', found: [['Christmas', '2023-12-25', '2023-12-25', 'holiday']] },
      { text: 'They will play on Easter Monday.', found: [['Easter Monday', '2025-04-21', '2025-04-21', 'holiday']] },
      { text: 'On Christmas Eve they sang.', found: [['Christmas Eve', '2023-12-24', '2023-12-24', 'holiday']] },
      {
        text: 'On Thanksgiving they ate, on Boxing Day they ran.',
        found: [
          ['Thanksgiving', '2023-11-23', '2023-11-23', 'holiday'],
          ['Boxing Day', '2023-12-26', '2023-12-26', 'holiday'],
        ],
      },
      {
        text: "On New Year's Eve it burned. On St. Patrick's Day they marched.",
        found: [
          ["New Year's Eve", '2023-12-31', '2023-12-31', 'holiday'],
          ["St. Patrick's Day", '2024-03-17', '2024-03-17', 'holiday'],
        ],
      },
      {
        text: 'On Independence Day they celebrated.',
        found: [['Independence Day', '2023-07-04', '2023-07-04', 'holiday']],
      },
      { text: 'The May Day parade was long.', found: [['May Day', '2024-05-01', '2024-05-01', 'holiday']] },
      {
        text: 'After World War II it was rebuilt.',
        found: [['World War II', '1939-09-01/1945-09-02', '1939-09-01/1945-09-02', 'period']],
      },
      {
        text: 'Since the end of the Cold War the barracks have been empty.',
        found: [['the end of the Cold War', '1991', '1991', 'edge-of-period']],
      },
      { text: 'During the Cold War there was a fence.', found: [['the Cold War', '1947/1991', '1947/1991', 'period']] },
      {
        text: 'School started in calendar week 35.',
        found: [['calendar week 35', '2023-W35', '[2023-08-28..2023-09-03]', 'week-number']],
      },
      {
        text: 'School started in week 35 of 2023.',
        found: [['week 35 of 2023', '2023-W35', '[2023-08-28..2023-09-03]', 'week-number']],
      },
    ],
    nothing: ['He declared the Cold War over.', 'The war was cold, and the week was long.'],
  },
]

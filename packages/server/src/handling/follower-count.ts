/** How many follow the case `c` instead of sending the same again, as a column called `follower_count`. */
export const followerCount = `(select count(*)::int from case_follower f
  where f.jurisdiction_id = c.jurisdiction_id and f.case_id = c.id) as follower_count`;
